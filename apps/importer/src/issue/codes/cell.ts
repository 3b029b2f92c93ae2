import type { CodeWords } from "../code-words.ts"

/** Of single cells. */
export const cellCodes = {
  "IMP-2101": {
    vi: "Thiếu {field}. Hãy điền rồi nhập lại.",
    en: "The {field} is missing. Fill it in and import again.",
  },
  "IMP-2102": {
    vi: "Ô này có lỗi của Excel ({text}). Hãy sửa công thức hoặc gõ lại giá trị.",
    en: "This cell holds an Excel error ({text}). Mend the formula or type the value.",
  },
  "IMP-2105": {
    vi: "Không hiểu ngày “{text}”. Hãy ghi như 19/10/2022.",
    en: "The date “{text}” is not understood. Write it like 19/10/2022.",
  },
  "IMP-2106": {
    vi: "Năm {found} trong tiêu đề khác năm cần nhập ({expected}); có thể dùng nhầm mẫu cũ. Vẫn đọc.",
    en: "The year {found} in the heading differs from the expected {expected}; perhaps an old form was used. It was read all the same.",
  },
  "IMP-2109": {
    vi: "Vừa ghi “{words}” vừa có số nhân rộng ({counts}). Hãy hỏi lại đơn vị và sửa một trong hai.",
    en: "It says “{words}” and also counts a replication ({counts}). Ask the unit and mend one of the two.",
  },
  "IMP-2112": {
    vi: "Giấy không ghi ngày; lấy ngày {date}. Nếu biết ngày thật, nhập lại với --paper-date.",
    en: "The paper bears no date; {date} was taken. If you know the real one, import again with --paper-date.",
  },
} as const satisfies Record<string, CodeWords>

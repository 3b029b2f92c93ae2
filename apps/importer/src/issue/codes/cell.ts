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
  "IMP-2103": {
    vi: "Chữ “{text}” có thể được gõ bằng phông chữ cũ (.VnTime, VNI) nhưng không chắc, nên giữ nguyên{more}. Hãy mở tệp xem; nếu sai, hãy gõ lại rồi nhập lại.",
    en: "“{text}” may have been typed under an old font (.VnTime, VNI), but that isn't certain, so it was left as it is{more}. Look at the file; if it is wrong, retype it and import again.",
    about: {
      vi: "Ô có chữ mà đọc theo Unicode hay theo bảng mã cũ đều có thể là tiếng Việt, hoặc quá ít chữ để biết. Khéo không đoán: hãy gõ lại ô đó bằng phông Unicode (Times New Roman) rồi nhập lại.",
      en: "The cell's letters may be Vietnamese both as Unicode and in an older encoding, or are too few to tell. Nothing is guessed: retype the cell under a Unicode font (Times New Roman) and import again.",
    },
  },
  "IMP-2104": {
    vi: "Đã đổi {count} ô từ bảng mã {encoding} sang Unicode, ví dụ “{before}” thành “{after}”. Hãy xem lại vài ô.",
    en: "{count} cells were converted from {encoding} to Unicode, for instance “{before}” to “{after}”. Look at a few of them.",
    about: {
      vi: "Tệp được gõ bằng phông chữ cũ như .VnTime hay VNI-Times. Chữ được đổi sang Unicode khi nhập; tệp gốc không bị sửa, và chữ gốc của ô được giữ cùng dữ kiện. Không cần làm gì nếu ví dụ đọc đúng.",
      en: "The file was typed under an old font such as .VnTime or VNI-Times. Its letters are converted to Unicode on the way in; the file itself stays as it is, and the cell's own text is kept with the fact. Nothing is to be done if the example reads right.",
    },
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
  "IMP-2130": {
    vi: "Có chữ đã mất từ trước khi tệp đến đây: “{text}”{more}. Hãy gõ lại, hoặc xin đơn vị tệp gốc rồi nhập lại.",
    en: "Letters were lost before the file came here: “{text}”{more}. Retype them, or ask the unit for the original and import that.",
    about: {
      vi: "Ký hiệu � đứng thay cho chữ mà một chương trình khác đã làm mất khi mở hoặc lưu tệp. Chữ đó không khôi phục được từ tệp này.",
      en: "The sign � stands for a letter that another program lost when it opened or saved the file. It can't be recovered from this file.",
    },
  },
} as const satisfies Record<string, CodeWords>

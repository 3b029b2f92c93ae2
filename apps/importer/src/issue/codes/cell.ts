import type { CodeWords } from "../code-words.ts"

/** Of single cells. */
export const cellCodes = {
  "IMP-2101": {
    vi: "Thiếu {field}. Hãy điền rồi nhập lại.",
    en: "The {field} is missing. Fill it in and import again.",
    about: {
      vi: "Ô bắt buộc của dòng bị trống: tên mô hình, tên đơn vị, khối, ngày hội nghị hoặc hình thức khen. Đơn vị cũng có thể ghi một lần ở đầu văn bản.",
      en: "A cell that every row needs is empty: the model's title, the unit, the block, the day of the conference or the award form. The unit may also stand once in the letterhead.",
    },
  },
  "IMP-2102": {
    vi: "Ô này có lỗi của Excel ({text}). Hãy sửa công thức hoặc gõ lại giá trị.",
    en: "This cell holds an Excel error ({text}). Mend the formula or type the value.",
    about: {
      vi: "Công thức trong ô không tính được (#REF!, #N/A, #VALUE!…), nên không ai biết giá trị đúng. Gõ thẳng giá trị vào ô rồi nhập lại.",
      en: "The cell's formula can't be computed (#REF!, #N/A, #VALUE! …), so nobody knows the right value. Type the value itself and import again.",
    },
  },
  "IMP-2105": {
    vi: "Không hiểu ngày “{text}”. Hãy ghi như 19/10/2022.",
    en: "The date “{text}” is not understood. Write it like 19/10/2022.",
    about: {
      vi: "Ngày không có trên lịch (31/02), hoặc viết theo cách không hiểu được. Ngày luôn đọc theo thứ tự ngày/tháng/năm.",
      en: "The day is in no calendar (31/02), or written in a way that isn't understood. Dates are read as day/month/year.",
    },
  },
  "IMP-2106": {
    vi: "Năm {found} trong tiêu đề khác năm cần nhập ({expected}); có thể dùng nhầm mẫu cũ. Vẫn đọc.",
    en: "The year {found} in the heading differs from the expected {expected}; perhaps an old form was used. It was read all the same.",
    about: {
      vi: "Tiêu đề bảng nêu năm khác với đợt đang nhập, hoặc cột dự kiến không phải là năm kế tiếp. Thường do dùng lại mẫu năm trước; hãy xem số liệu có đúng năm không.",
      en: "The title names another year than the campaign's, or the plan column is not about the next year. Mostly last year's form was used again; see whether the figures are this year's.",
    },
  },
  "IMP-2109": {
    vi: "Vừa ghi “{words}” vừa có số nhân rộng ({counts}). Hãy hỏi lại đơn vị và sửa một trong hai.",
    en: "It says “{words}” and also counts a replication ({counts}). Ask the unit and mend one of the two.",
    about: {
      vi: "Chữ trong dòng nói mô hình không nhân rộng được, nhưng cột nhân rộng lại có số. Khéo không đoán bên nào đúng: hỏi đơn vị, sửa một bên rồi nhập lại.",
      en: "The words say that the model can't be scaled out, yet the replication column counts something. Which is right isn't guessed: ask the unit, mend one side and import again.",
    },
  },
  "IMP-2112": {
    vi: "Giấy không ghi ngày; lấy ngày {date}. Nếu biết ngày thật, nhập lại với --paper-date.",
    en: "The paper bears no date; {date} was taken. If you know the real one, import again with --paper-date.",
    about: {
      vi: "Giấy không ghi ngày hoặc để trống ngày, nên lấy ngày nhập và đánh dấu là giả định. Nhập lại với --paper-date thì ngày thật được ghi thành một lần sửa, không thành dòng mới.",
      en: "The paper bears no date or leaves it blank, so the day of the import was taken and marked as assumed. Imported again with --paper-date, the real day becomes a correction, not a second entry.",
    },
  },
  "IMP-2121": {
    vi: "Ngày của giấy “{text}” không có trên lịch; đọc như giấy không ghi ngày. Hãy xem lại giấy.",
    en: "The paper's date “{text}” is in no calendar; it was read as a paper without a date. Look at the paper.",
    about: {
      vi: "Dòng ngày tháng ở đầu văn bản ghi một ngày không tồn tại, ví dụ 31/02. Giấy vẫn được đọc; nhập lại với --paper-date khi biết ngày đúng.",
      en: "The letterhead's date is a day that does not exist, such as 31/02. The paper was read all the same; import it again with --paper-date once the right day is known.",
    },
  },
} as const satisfies Record<string, CodeWords>

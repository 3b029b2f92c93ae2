import type { CodeWords } from "../code-words.ts"

/** Of the register that the rows are written into. */
export const registerCodes = {
  "IMP-3001": {
    vi: "Kế hoạch này đã ghi xong trước đó; không ghi thêm gì.",
    en: "This plan was written before; nothing was added.",
    about: {
      vi: "Tệp kế hoạch đã được ghi vào sổ rồi. Không cần làm gì; muốn ghi lại sau khi hoàn tác thì lập kế hoạch mới.",
      en: "The plan file was written into the register before. There is nothing to do; to write it again after an undo, make a new plan.",
    },
  },
  "IMP-3002": {
    vi: "Sổ đã đổi từ khi lập kế hoạch: dòng này lúc đó là “{planned}”, nay là “{now}”. Hãy lập kế hoạch mới.",
    en: "The register has changed since the plan was made: this row was “{planned}” then and is “{now}” now. Make a new plan.",
    about: {
      vi: "Giữa lúc lập kế hoạch và lúc ghi, có người đã ghi vào chính mô hình hay đơn vị của dòng này. Chưa ghi gì; hãy lập kế hoạch mới, xem lại rồi ghi.",
      en: "Between planning and writing somebody wrote about the very model or unit of this row. Nothing was written; make a new plan, look at it, and apply that.",
    },
  },
  "IMP-3003": {
    vi: "Có người đã sửa trong sổ sau lần nhập trước; giữ phần đã sửa. {fields}. Muốn lấy theo tệp, thêm --prefer file.",
    en: "Somebody edited this in the register after the earlier import; the edit was kept. {fields}. To take the file's word, add --prefer file.",
    about: {
      vi: "Một mục đã được sửa tay trong sổ, và tệp ghi khác. Phần sửa tay được giữ. Nếu tệp mới đúng, nhập lại với --prefer file; mục đã bổ sung bằng kheo model amend thì sửa ở đó.",
      en: "A field was edited by hand and the file says otherwise. The edit is kept. If the file is right, import again with --prefer file; what was amended with kheo model amend is amended there.",
    },
  },
  "IMP-3004": {
    vi: "Sổ không nhận: {reason}",
    en: "The register refused it: {reason}",
    about: {
      vi: "Dòng đọc được, nhưng sổ không nhận vì trái với điều đã ghi, ví dụ mô hình đã rút hoặc ngày ở tương lai. Câu kèm theo nói rõ lý do và việc cần làm.",
      en: "The row was understood, but the register refused it since it contradicts what is recorded: a withdrawn model, say, or a day in the future. The sentence that comes with it says why, and what to do.",
    },
  },
  "IMP-3006": {
    vi: "Dòng của lần nhập trước ({what}) không còn trong tệp này; vẫn giữ trong sổ. Nếu cần bỏ, hãy rút hoặc hủy mục đó.",
    en: "A row of an earlier import ({what}) is no longer in this file; the register keeps it. If it should go, withdraw or retract it.",
    about: {
      vi: "Lần trước tệp và trang tính cùng tên có dòng này, lần này không. Nhập tệp không bao giờ tự rút: có thể đơn vị chỉ gửi phần mới.",
      en: "An earlier file and sheet of the same name had this row and this one does not. An import never withdraws by itself: the unit may have sent only what is new.",
    },
  },
} as const satisfies Record<string, CodeWords>

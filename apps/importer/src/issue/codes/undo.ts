import type { CodeWords } from "../code-words.ts"

/** Of taking an import back. */
export const undoCodes = {
  "IMP-4001": {
    vi: "Giữ lại: {reason}",
    en: "Kept: {reason}",
    about: {
      vi: "Sau lần nhập, có người đã sửa hay ghi thêm trên mục này, hoặc mục khác còn dựa vào nó. Hoàn tác không đụng đến; nếu vẫn cần bỏ, hãy tự hủy mục đó.",
      en: "After the import somebody changed this or recorded more on it, or something else rests on it. The undo leaves it alone; if it should still go, retract it yourself.",
    },
  },
  "IMP-4002": {
    vi: "Lần nhập {batch} đã được hoàn tác ngày {date}.",
    en: "The import {batch} was undone on {date}.",
    about: {
      vi: "Mỗi lần nhập chỉ hoàn tác một lần. Những mục được giữ lại thì hủy từng mục.",
      en: "An import is undone once. What was kept is retracted one by one.",
    },
  },
  "IMP-4003": {
    vi: "Không hoàn tác được: {reason}",
    en: "It could not be undone: {reason}",
    about: {
      vi: "Sổ từ chối lấy lại mục này, ví dụ đợt đã đóng. Xem lý do, mở lại đợt nếu cần, rồi tự hủy mục đó.",
      en: "The register refuses to take this back, since the campaign is closed for instance. See the reason, reopen the campaign if need be, and retract it yourself.",
    },
  },
} as const satisfies Record<string, CodeWords>

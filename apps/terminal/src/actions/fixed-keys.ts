import type { Words } from "@kheo/application/language"

/** Keys that mean the same everywhere and stand for no action. */
export const fixedKeys: ReadonlyArray<{ readonly keys: string; readonly words: Words }> = [
  {
    keys: "↑ ↓ PgUp PgDn Home End",
    words: { vi: "di chuyển trong danh sách, cuộn trang", en: "move in a list, scroll a page" },
  },
  { keys: "Enter", words: { vi: "mở dòng đang chọn (dòng có dấu ›)", en: "open the chosen line (the one with ›)" } },
  { keys: "Esc", words: { vi: "bỏ lọc, hoặc trở về màn hình trước", en: "clear the filter, or go back" } },
  {
    keys: "Tab, ← →",
    words: {
      vi: "đổi mục của danh sách; trong biểu mẫu: ô kế tiếp, chọn",
      en: "switch tabs; in a form: next field, choose",
    },
  },
]

/** Marks of the lists and what they mean. */
export const marks: ReadonlyArray<{ readonly keys: string; readonly words: Words }> = [
  { keys: "[x]", words: { vi: "đã báo cáo", en: "has reported" } },
  {
    keys: "[-]",
    words: {
      vi: "đã báo cáo, trong đó có mô hình không nhân rộng được; vẫn tính là đã báo cáo",
      en: "has reported, some model as not scalable; it counts as reported",
    },
  },
  { keys: "*", words: { vi: "đơn vị đã đánh dấu", en: "a marked unit" } },
  { keys: "[ ]", words: { vi: "chưa báo cáo, còn trong hạn", en: "has not reported, still in time" } },
  {
    keys: "[!]",
    words: { vi: "chưa báo cáo mà quá hạn, hoặc nộp trễ hạn", en: "overdue, or reported late" },
  },
  {
    keys: "[?]",
    words: { vi: "đã nhận báo cáo nhưng chưa đối chiếu được với đăng ký", en: "reported, but not yet reconciled" },
  },
  {
    keys: "còn thiếu 2",
    words: {
      vi: "đã báo cáo, nhưng 2 mô hình đăng ký chưa có kết quả",
      en: "“2 missing”: reported, but 2 registered models have no result yet",
    },
  },
  {
    keys: "KNR",
    words: {
      vi: "không nhân rộng được; đơn vị vẫn tính là đã báo cáo",
      en: "not scalable; the unit counts as reported",
    },
  },
]

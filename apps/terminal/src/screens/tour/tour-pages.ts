import type { Words } from "@kheo/application/language"

interface Page {
  readonly title: Words
  readonly text: Words
  /** The actions that it shows, by their ids. */
  readonly actions: ReadonlyArray<string>
}

/** The introduction: look, write, be sure. */
export const tourPages: readonly [Page, Page, Page] = [
  {
    title: { vi: "Xem: mũi tên, Enter, Esc là đủ", en: "Look: arrows, Enter and Esc are enough" },
    text: {
      vi: "Bảng theo dõi cho biết từng khối đã báo cáo đến đâu và còn việc gì. Enter mở dòng có dấu ›, Esc trở về.",
      en: "The dashboard tells how far each block has come and what is left. Enter opens the line with ›, Esc goes back.",
    },
    actions: ["dashboard", "units", "models", "filter", "palette", "help"],
  },
  {
    title: { vi: "Ghi: trước khi ghi luôn biết sẽ ghi gì", en: "Write: you always see what will be written" },
    text: {
      vi: "Mỗi việc một biểu mẫu. Tab sang ô kế tiếp, Ctrl+S ghi, Esc giữ bản nháp. Ghi nhầm thì hoàn tác: sổ ghi thêm, không xóa gì.",
      en: "One form for each thing. Tab goes on, Ctrl+S writes, Esc keeps a draft. A mistake is undone by one more event; nothing is deleted.",
    },
    actions: ["register-model", "record-conference", "receive-report", "undo"],
  },
  {
    title: { vi: "Yên tâm: sổ tự kiểm tra được", en: "Be sure: the register can be checked" },
    text: {
      vi: "Nhật ký giữ mọi việc đã ghi. Kiểm tra sổ cho biết có dòng nào bị sửa không. Sao lưu ra USB mỗi tuần.",
      en: "The journal keeps all that was recorded. Verification tells whether a line was altered. Back up to a USB stick every week.",
    },
    actions: ["journal", "checks", "as-of", "settings", "tour"],
  },
]

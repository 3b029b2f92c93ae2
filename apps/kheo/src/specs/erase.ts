import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo erase` takes. */
export const erase: CommandSpec = {
  name: "erase",
  takes: "HỌ-TÊN | MÃ | MÔ-HÌNH",
  words: { vi: "xóa dữ liệu cá nhân của một người", en: "erase a person's data" },
  options: {
    unit: { value: "ĐƠN-VỊ", words: { vi: "chỉ người ở đơn vị này", en: "only the person of this unit" } },
    all: { words: { vi: "mọi người trùng tên", en: "everybody of that name" } },
    ground: {
      value: "CĂN-CỨ",
      words: {
        vi: "request (mặc định), purpose-done, retention-over, authority, agreement hoặc other-law",
        en: "request (the default), purpose-done, retention-over, authority, agreement or other-law",
      },
    },
    "request-number": {
      value: "SỐ",
      words: { vi: "số văn bản yêu cầu xóa", en: "number of the paper that asks for it" },
    },
    yes: { words: { vi: "xóa mà không hỏi", en: "erase without asking" } },
  },
}

import type { CodeWords } from "../code-words.ts"

/** Of what a file holds beside its table. */
export const fileNoteCodes = {
  "IMP-1310": {
    vi: "Hàng hoặc trang này bị ẩn trong tệp; vẫn đọc.",
    en: "This row or sheet is hidden in the file; it was read all the same.",
    about: {
      vi: "Hàng bị bộ lọc hay người làm bảng ẩn đi vẫn là dữ liệu, nên được đọc và báo ra để không mất dòng nào. Nếu không muốn nhập, hãy xóa hẳn hàng hoặc trang đó.",
      en: "Rows that a filter or a person hid are data all the same: they are read and told, so that none is lost. If they are not to be imported, delete them.",
    },
  },
} as const satisfies Record<string, CodeWords>

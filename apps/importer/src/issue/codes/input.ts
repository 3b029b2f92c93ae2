import type { CodeWords } from "../code-words.ts"

/** Of the paths that were named. */
export const inputCodes = {
  "IMP-1001": {
    vi: "Không tìm thấy tệp hoặc thư mục. Hãy xem lại đường dẫn.",
    en: "No such file or folder. Check the path.",
  },
  "IMP-1002": {
    vi: "Không phải một tệp thường nên không đọc. Hãy chép tệp thật vào thư mục.",
    en: "Not a regular file, so it was not read. Put the real file into the folder.",
  },
  "IMP-1003": {
    vi: "Không mở được tệp hoặc thư mục (không có quyền, hoặc chương trình khác đang giữ). Hãy đóng tệp ở nơi khác rồi nhập lại.",
    en: "The file or folder can't be opened (no permission, or another program holds it). Close it elsewhere and import again.",
  },
} as const satisfies Record<string, CodeWords>

import type { CodeWords } from "../code-words.ts"

/** Of what a file holds beside its table. */
export const fileNoteCodes = {
  "IMP-1310": {
    vi: "Hàng hoặc trang này bị ẩn trong tệp; vẫn đọc.",
    en: "This row or sheet is hidden in the file; it was read all the same.",
  },
} as const satisfies Record<string, CodeWords>

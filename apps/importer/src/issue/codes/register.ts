import type { CodeWords } from "../code-words.ts"

/** Of the register that the rows are written into. */
export const registerCodes = {
  "IMP-3004": {
    vi: "Sổ không nhận: {reason}",
    en: "The register refused it: {reason}",
    about: {
      vi: "Dòng đọc được, nhưng sổ không nhận vì trái với điều đã ghi, ví dụ mô hình đã rút hoặc ngày ở tương lai. Câu kèm theo nói rõ lý do và việc cần làm.",
      en: "The row was understood, but the register refused it since it contradicts what is recorded: a withdrawn model, say, or a day in the future. The sentence that comes with it says why, and what to do.",
    },
  },
} as const satisfies Record<string, CodeWords>

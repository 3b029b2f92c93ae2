import type { Answers, FieldSpec } from "../form-spec.ts"

/** Whether a fact is put right or never was. */
export const how: FieldSpec = {
  name: "how",
  kind: "choice",
  label: { vi: "Cách sửa", en: "How" },
  required: true,
  options: [
    { value: "correct", words: { vi: "Ghi lại cho đúng", en: "put it right" } },
    { value: "retract", words: { vi: "Bỏ: việc này không có", en: "it never was" } },
  ],
}

/** Fields that only a corrected fact has. */
export const corrects = ({ how }: Answers): boolean => how !== "retract"

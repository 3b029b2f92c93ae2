import type { FieldSpec } from "../../forms/index.ts"

/** What can be said of the papers' days; both may stay empty. */
export const dayFields: ReadonlyArray<FieldSpec> = [
  {
    name: "paperDate",
    kind: "date",
    label: { vi: "Ngày trên giấy", en: "Day of papers" },
    example: { vi: "14/10/2022", en: "14/10/2022" },
  },
  {
    name: "received",
    kind: "date",
    label: { vi: "Ngày nhận", en: "Day received" },
    example: { vi: "18/10/2022", en: "18/10/2022" },
  },
]

import type { FieldSpec } from "../form-spec.ts"

/** The day on which a paper came in; it decides whether a report was on time. */
export const receivedOn: FieldSpec = {
  name: "received",
  kind: "date",
  label: { vi: "Ngày nhận", en: "Received on" },
  example: { vi: "18/10/2022", en: "18/10/2022" },
}

/** The day that the unit wrote on its paper. */
export const paperDate: FieldSpec = {
  name: "paperDate",
  kind: "date",
  label: { vi: "Ngày trên báo cáo", en: "The report's own day" },
  example: { vi: "14/10/2022", en: "14/10/2022" },
}

/** Whether what the report tells was found among what was registered. */
export const reconciled: FieldSpec = {
  name: "reconciled",
  kind: "choice",
  label: { vi: "Khớp với đăng ký", en: "Fits what was registered" },
  required: true,
  options: [
    { value: "yes", words: { vi: "Đã đối chiếu", en: "reconciled" } },
    { value: "no", words: { vi: "Chưa đối chiếu", en: "not yet" } },
  ],
}

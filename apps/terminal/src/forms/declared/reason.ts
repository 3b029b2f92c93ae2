import type { FieldSpec } from "../form-spec.ts"

/** Why something is corrected or taken back; the ledger keeps it for whoever asks later. */
export const reason: FieldSpec = {
  name: "reason",
  kind: "text",
  label: { vi: "Lý do", en: "Reason" },
  required: true,
  example: { vi: "ghi nhầm ngày", en: "wrong day" },
}

import { showAwards } from "@kheo/application"
import { Effect } from "effect"
import { holders, states, verdicts } from "../codes.ts"
import { type ExportColumn, type Exportable, inMemory } from "../exported.ts"

const columns: ReadonlyArray<ExportColumn> = [
  { name: "form", words: { vi: "Hình thức", en: "Form" }, width: 30 },
  { name: "state", words: { vi: "Tình trạng", en: "State" }, width: 14, says: states },
  { name: "number", words: { vi: "Số mô hình", en: "Model" }, width: 14 },
  { name: "title", words: { vi: "Tên mô hình", en: "Title" }, width: 50 },
  { name: "unitName", words: { vi: "Đơn vị", en: "Unit" }, width: 30 },
  { name: "block", words: { vi: "Khối", en: "Block" } },
  { name: "nominee", words: { vi: "Tập thể hay cá nhân", en: "Collective or individual" }, width: 14, says: holders },
  { name: "person", words: { vi: "Cá nhân", en: "Person" }, width: 24 },
  { name: "field", words: { vi: "Lĩnh vực", en: "Field" } },
  { name: "level", words: { vi: "Cấp", en: "Level" }, width: 12 },
  { name: "proposedOn", words: { vi: "Đề nghị ngày", en: "Proposed on" }, width: 14 },
  { name: "verdicts", words: { vi: "Ý kiến thẩm định", en: "Verdicts" }, width: 16, says: verdicts },
  { name: "decidedOn", words: { vi: "Quyết định ngày", en: "Decided on" }, width: 14 },
  { name: "decision", words: { vi: "Số quyết định", en: "Decision" } },
  { name: "authority", words: { vi: "Cấp quyết định", en: "Authority" } },
  { name: "amount", words: { vi: "Tiền thưởng (đồng)", en: "Amount (VND)" }, width: 14 },
  { name: "reason", words: { vi: "Lý do", en: "Reason" }, width: 30 },
  { name: "summary", words: { vi: "Tóm tắt thành tích", en: "Summary" }, width: 60 },
  { name: "model", words: { vi: "Mã mô hình", en: "Model id" }, width: 38 },
  { name: "unit", words: { vi: "Mã đơn vị", en: "Unit id" }, width: 38 },
]

/** Everybody who was proposed for an award, form by form, with what was decided. */
export const awardsExport: Exportable = {
  name: "awards",
  of: "campaign",
  words: { vi: "Khen thưởng", en: "Awards" },
  columns,
  read: (asked) =>
    Effect.map(showAwards(asked), ({ asOf, forms, position, root }) =>
      inMemory(
        { position, root, asOf },
        columns,
        forms.flatMap(({ candidates }) => candidates.map((candidate) => ({ ...candidate }))),
      ),
    ),
}

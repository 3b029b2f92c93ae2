import { showModels } from "@kheo/application"
import { Effect } from "effect"
import { holders, kinds, outcomes } from "../codes.ts"
import { type ExportColumn, type Exportable, inMemory } from "../exported.ts"

const columns: ReadonlyArray<ExportColumn> = [
  { name: "number", words: { vi: "Số", en: "Number" }, width: 14 },
  { name: "title", words: { vi: "Tên mô hình", en: "Title" }, width: 50 },
  { name: "unitName", words: { vi: "Đơn vị", en: "Unit" }, width: 30 },
  { name: "block", words: { vi: "Khối", en: "Block" } },
  { name: "holder", words: { vi: "Tập thể hay cá nhân", en: "Collective or individual" }, width: 14, says: holders },
  { name: "person", words: { vi: "Cá nhân", en: "Person" }, width: 24 },
  { name: "field", words: { vi: "Lĩnh vực", en: "Field" } },
  { name: "kind", words: { vi: "Loại", en: "Kind" }, width: 12, says: kinds },
  { name: "level", words: { vi: "Cấp", en: "Level" }, width: 12 },
  { name: "registeredOn", words: { vi: "Ngày đăng ký", en: "Registered on" }, width: 12 },
  { name: "outcome", words: { vi: "Kết quả", en: "Outcome" }, width: 14, says: outcomes },
  { name: "outcomeOn", words: { vi: "Ngày kết quả", en: "Outcome on" }, width: 12 },
  { name: "proposals", words: { vi: "Đề nghị khen", en: "Proposed for" }, width: 24 },
  { name: "awards", words: { vi: "Đã khen", en: "Awarded" }, width: 24 },
  { name: "continues", words: { vi: "Tiếp nối", en: "Continues" }, width: 14 },
  { name: "id", words: { vi: "Mã", en: "Id" }, width: 38 },
  { name: "unit", words: { vi: "Mã đơn vị", en: "Unit id" }, width: 38 },
]

/** A campaign's models by number. */
export const modelsExport: Exportable = {
  name: "models",
  of: "campaign",
  words: { vi: "Mô hình", en: "Models" },
  columns,
  read: (asked) =>
    Effect.map(showModels(asked), ({ asOf, models, position, root }) =>
      inMemory(
        { position, root, asOf },
        columns,
        models.map((model) => ({ ...model })),
      ),
    ),
}

import { showUnits } from "@kheo/application"
import { Effect } from "effect"
import { yesNo } from "../codes.ts"
import { type ExportColumn, type Exportable, inMemory } from "../exported.ts"

const columns: ReadonlyArray<ExportColumn> = [
  { name: "code", words: { vi: "Mã số", en: "Code" }, width: 10 },
  { name: "name", words: { vi: "Đơn vị", en: "Unit" }, width: 40 },
  { name: "block", words: { vi: "Khối", en: "Block" } },
  { name: "models", words: { vi: "Mô hình", en: "Models" }, width: 10 },
  { name: "individuals", words: { vi: "Của cá nhân", en: "Individuals'" }, width: 10 },
  { name: "conferenceOn", words: { vi: "Hội nghị ngày", en: "Conference on" }, width: 14 },
  { name: "reportedOn", words: { vi: "Báo cáo ngày", en: "Reported on" }, width: 14 },
  { name: "late", words: { vi: "Trễ hạn", en: "Late" }, width: 10, says: yesNo },
  { name: "unreconciled", words: { vi: "Chưa đối chiếu", en: "Unreconciled" }, width: 10, says: yesNo },
  { name: "submitted", words: { vi: "Có kết quả", en: "Submitted" }, width: 10 },
  { name: "notScalable", words: { vi: "Không nhân rộng", en: "Not scalable" }, width: 10 },
  { name: "outstanding", words: { vi: "Còn thiếu", en: "Outstanding" }, width: 10 },
  { name: "proposed", words: { vi: "Đề nghị khen", en: "Proposed" }, width: 10 },
  { name: "remindedOn", words: { vi: "Nhắc ngày", en: "Reminded on" }, width: 14 },
  { name: "id", words: { vi: "Mã", en: "Id" }, width: 38 },
]

/** Every expected unit of a campaign with how far it has come, in roster order. */
export const unitsExport: Exportable = {
  name: "units",
  of: "campaign",
  words: { vi: "Đơn vị", en: "Units" },
  columns,
  read: (asked) =>
    Effect.map(showUnits(asked), ({ asOf, position, root, units }) =>
      inMemory(
        { position, root, asOf },
        columns,
        units.map((unit) => ({ ...unit })),
      ),
    ),
}

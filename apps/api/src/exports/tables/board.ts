import { showBoard } from "@kheo/application"
import { Effect } from "effect"
import { type ExportColumn, type Exportable, inMemory } from "../exported.ts"

const number = (name: string, vi: string, en: string): ExportColumn => ({ name, words: { vi, en }, width: 14 })

const columns: ReadonlyArray<ExportColumn> = [
  { name: "block", words: { vi: "Khối", en: "Block" }, width: 40 },
  number("units", "Đơn vị", "Units"),
  number("models", "Mô hình", "Models"),
  number("individuals", "Của cá nhân", "Individuals'"),
  number("conferences", "Đã tổ chức hội nghị", "Conferences"),
  number("reports", "Đã báo cáo", "Reports"),
  number("late", "Báo cáo trễ", "Late"),
  number("submitted", "Có kết quả", "Submitted"),
  number("notScalable", "Không nhân rộng", "Not scalable"),
  number("proposed", "Đề nghị khen", "Proposed"),
]

/** A campaign's counts by block, the totals last under no block. */
export const boardExport: Exportable = {
  name: "board",
  of: "campaign",
  words: { vi: "Bảng theo dõi", en: "Board" },
  columns,
  read: (asked) =>
    Effect.map(showBoard(asked), ({ asOf, blocks, position, root, totals }) =>
      inMemory({ position, root, asOf }, columns, [
        ...blocks.map((block) => ({ ...block })),
        { block: null, ...totals },
      ]),
    ),
}

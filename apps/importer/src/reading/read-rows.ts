import type { DataRow } from "../layout/data-row.ts"
import type { SheetKind } from "../layout/kind.ts"
import type { Issue } from "../issue/issue.ts"
import { tidy } from "@kheo/vietnamese"
import type { Claim, RowRead, Told } from "./claim.ts"
import { readRow, type SheetAt } from "./read-row.ts"
import { rowWarnings } from "./row-warnings.ts"
import { splitModels } from "./split-models.ts"

/** What the data rows of a table claim, a row of several models split, and what deserves a look. */
export const readRows = (
  kind: SheetKind,
  rows: ReadonlyArray<DataRow>,
  at: SheetAt,
): { readonly rows: ReadonlyArray<RowRead>; readonly warnings: ReadonlyArray<Issue> } => {
  const read: Array<RowRead> = []
  const warnings: Array<Issue> = []
  for (const row of rows) {
    const title = row.cells.get("title")
    const place = { file: at.file, sheet: at.sheet, cell: title?.address ?? `A${row.row}` }
    const models = kind === "roster" || kind === "conference" ? [row] : splitModels(row, at.date1904)
    if (models === "unclear") {
      const told = readRow(kind, row, at)
      const about = "refused" in told ? told : { unit: unitOf(told.claim), section: sectionOf(told.claim) }
      read.push({ ...about, refused: { ...place, code: "IMP-2111", params: { text: tidy(title?.text ?? "") } } })
      continue
    }
    if (models.length > 1) warnings.push({ ...place, code: "IMP-2118", params: { count: String(models.length) } })
    for (const model of models) read.push(readRow(kind, model, at))
    warnings.push(...rowWarnings(kind, row, at))
  }
  return { rows: read, warnings }
}

const unitOf = (claim: Claim): Told | undefined => ("title" in claim ? claim.unit : undefined)

const sectionOf = (claim: Claim): Told | undefined => ("section" in claim ? claim.section : undefined)

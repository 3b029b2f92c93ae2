import type { Issue } from "../issue/issue.ts"
import { fieldWords } from "../layout/field-words.ts"
import type { Field } from "../layout/field.ts"
import { findHeader, type Header } from "../layout/header.ts"
import { lacks, readFields, type SheetKind } from "../layout/kind.ts"
import type { Table, Tables } from "../layout/table.ts"
import { foldedKey } from "@kheo/vietnamese"
import type { Grid } from "../formats/grid.ts"
import { columnLetters } from "./column-letters.ts"

/** Why a sheet's tables can't be read until a person says how. */
export type SheetProblem = Pick<Issue, "cell" | "code" | "params">

/** What keeps a sheet from being read: two rows that could be the header, a column twice, a needed column not there. */
export const sheetProblem = (grid: Grid, { ambiguous, tables }: Tables): SheetProblem | undefined => {
  if (ambiguous !== undefined) return { cell: ambiguous, code: "IMP-2002", params: {} }
  for (const table of tables) {
    const twin = twinHeading(table)
    if (twin !== undefined) return twin
  }
  return tables.length > 0 ? undefined : missingColumn(findHeader(grid))
}

/** Two columns that both hold something under the very same heading. */
const twinHeading = ({ grid, header }: Table): SheetProblem | undefined => {
  for (const { address, column, field, merged, words } of header.headings) {
    if (field === undefined || merged || header.columns.has(column)) continue
    const first = header.headings.find((one) => one.field === field && header.columns.has(one.column))
    if (first === undefined || foldedKey(first.words) !== foldedKey(words)) continue
    if (![first.column, column].every((one) => holdsText(grid, header, one))) continue
    const columns = [first.column, column].map(columnLetters).join(", ")
    return { cell: address, code: "IMP-2004", params: { heading: words, columns } }
  }
  return undefined
}

/** Whether anything stands in a column below the header. */
export const holdsText = ({ rows }: Grid, { to }: Header, column: number): boolean =>
  rows.some(({ cells, row }) => row > to && cells.some((cell) => cell.column === column && cell.master === undefined))

const kinds: ReadonlyArray<SheetKind> = ["results", "registration", "proposal", "conference", "roster"]

/** A header of three known columns or more that makes no kind: what the likeliest kind still needs. */
const missingColumn = (header: Header | undefined): SheetProblem | undefined => {
  const fields = new Set(header?.columns.values())
  if (header === undefined || fields.size < 3) return undefined
  const overlap = (kind: SheetKind) => [...fields].filter((field) => readFields[kind].has(field)).length
  const [likely] = kinds.toSorted(
    (one, other) => overlap(other) - overlap(one) || lacks(one, fields).length - lacks(other, fields).length,
  )
  const needed = lacks(likely ?? "results", fields)
  const told = (language: "vi" | "en", or: string) =>
    needed.map((some) => some.map((field: Field) => fieldWords[field][language]).join(or)).join("; ")
  return {
    cell: header.headings[0]?.address ?? `A${header.from}`,
    code: "IMP-2003",
    params: { columns: { vi: told("vi", " hoặc "), en: told("en", " or ") } },
  }
}

import type { Fault, SentCell, SentRow, SentSheet } from "@kheo/documents"
import type { FormKind } from "@kheo/documents/marker"
import type { ImportOptions } from "../commit/batch.ts"
import type { Known } from "../commit/known.ts"
import type { IssueCode } from "../issue/code.ts"
import type { Issue } from "../issue/issue.ts"
import { findHeaders } from "../layout/find-headers.ts"
import type { SheetKind } from "../layout/kind.ts"
import { cellText } from "../reading/cell-text.ts"
import type { RowRead } from "../reading/claim.ts"
import type { KeptSheet } from "../understand.ts"
import { likelyUnits } from "./likely-units.ts"
import { placeOf } from "./place.ts"
import { rowMarkOf, titlesFor } from "./row-marks.ts"
import { unitSentence } from "./unit-words.ts"

const forms: Record<SheetKind, FormKind> = {
  results: "annex",
  roster: "roster",
  registration: "registration",
  conference: "conferences",
  proposal: "proposals",
}

const unknownUnit: ReadonlySet<IssueCode> = new Set(["IMP-2202", "IMP-2203", "IMP-2208"])
const unknownModel: ReadonlySet<IssueCode> = new Set(["IMP-2301", "IMP-2302"])

/** What an import tells of a sheet, and what stands in the register after it. */
export interface Told {
  readonly refused: ReadonlyArray<Issue>
  readonly warnings: ReadonlyArray<Issue>
  /** Rows that could be taken, but were not written. */
  readonly held: ReadonlySet<number>
  readonly known: Known
  readonly options: ImportOptions
}

/** The sheet as it goes back: every row as it was sent, with what the import has to say of it. */
export const sentSheet = ({ grid, tables }: KeptSheet, { held, known, options, ...issues }: Told): SentSheet => {
  const refusedRows = new Set(issues.refused.map(({ cell }) => placeOf(cell).row))
  const read = new Map(tables.flatMap((table) => table.rows.map((row) => [rowOf(row), { row, table }] as const)))
  const dataRows = [...read.keys()]
  const header = findHeaders(grid.rows).headers[0] ?? headerBefore(Math.min(...dataRows))
  const all = [...issues.refused, ...issues.warnings]
  const choices = ({ code, suggestions }: Issue, row: number, written: string): Pick<Fault, "choices"> => {
    const one = read.get(row)
    if (unknownUnit.has(code)) return { choices: likelyUnits(known, written, suggestions) }
    return unknownModel.has(code) && one !== undefined && "claim" in one.row
      ? { choices: titlesFor(known, options, one.table, one.row.claim, suggestions) }
      : {}
  }
  const faults = all.map((issue): Fault => {
    const { column, row } = placeOf(issue.cell)
    const written = grid.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column)?.text ?? ""
    return {
      row,
      column,
      note: unitSentence(issue),
      refused: issues.refused.includes(issue),
      ...choices(issue, row, written),
    }
  })
  const rows = grid.rows.map(({ cells, row }): SentRow => {
    const own = all.filter(({ cell }) => placeOf(cell).row === row)
    const one = read.get(row)
    const state = refusedRows.has(row) ? "refused" : held.has(row) ? "held" : own.length > 0 ? "noted" : "taken"
    const mark =
      one !== undefined && "claim" in one.row && state !== "refused"
        ? rowMarkOf(known, options, one.table, one.row.claim)
        : undefined
    return {
      row,
      cells: cells.map((cell): SentCell => {
        const text = cellText(cell, grid.date1904)
        const error = cell.error === true ? { error: true } : {}
        return {
          column: cell.column,
          text,
          ...error,
          ...(cell.master === undefined ? {} : { master: placeOf(cell.master) }),
        }
      }),
      ...(one === undefined && (own.length === 0 || row <= header.to)
        ? {}
        : { remark: { state, codes: own.map(({ code }) => code), remedies: own.map(unitSentence) } }),
      ...(mark === undefined ? {} : { mark }),
    }
  })
  const [first] = tables
  const kind = forms[first?.kind ?? "results"]
  const answers = first === undefined ? {} : { answers: first.sha256 }
  const marker = { of: "answer", kind, campaign: options.campaign, unit: first?.form?.unit, ...answers } as const
  return { name: grid.sheet, marker, header: { from: header.from, to: header.to }, rows, faults }
}

const rowOf = (row: RowRead): number => ("claim" in row ? row.claim.source.row : placeOf(row.refused.cell).row)

const headerBefore = (first: number) => {
  const row = Math.max(1, Number.isFinite(first) ? first - 1 : 1)
  return { from: row, to: row }
}

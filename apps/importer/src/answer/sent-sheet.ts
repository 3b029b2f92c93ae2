import type { Fault, SentCell, SentRow, SentSheet } from "@kheo/documents"
import type { FormKind } from "@kheo/documents/marker"
import type { Known } from "../commit/known.ts"
import type { IssueCode } from "../issue/code.ts"
import { type Issue, sentence } from "../issue/issue.ts"
import { findHeaders } from "../layout/find-headers.ts"
import type { SheetKind } from "../layout/kind.ts"
import { cellText } from "../reading/cell-text.ts"
import type { RowRead } from "../reading/claim.ts"
import type { KeptSheet } from "../understand.ts"
import { likelyUnits } from "./likely-units.ts"
import { placeOf } from "./place.ts"
import { rowMarkOf, titlesFor } from "./row-marks.ts"

const forms: Record<SheetKind, FormKind> = {
  results: "annex",
  roster: "roster",
  registration: "registration",
  conference: "conferences",
  proposal: "proposals",
}

const unknownUnit: ReadonlySet<IssueCode> = new Set(["IMP-2202", "IMP-2203"])

/** The sheet as it goes back: every row as it was sent, with what the import has to say of it. */
export const sentSheet = (
  { grid, tables }: KeptSheet,
  issues: { readonly refused: ReadonlyArray<Issue>; readonly warnings: ReadonlyArray<Issue> },
  known: Known,
  campaign: number,
): SentSheet => {
  const refusedRows = new Set(issues.refused.map(({ cell }) => placeOf(cell).row))
  const read = new Map(tables.flatMap((table) => table.rows.map((row) => [rowOf(row), { row, table }] as const)))
  const dataRows = [...read.keys()]
  const header = findHeaders(grid.rows).headers[0] ?? headerBefore(Math.min(...dataRows))
  const all = [...issues.refused, ...issues.warnings]
  const choices = (code: IssueCode, row: number, written: string): Pick<Fault, "choices"> => {
    const one = read.get(row)
    if (unknownUnit.has(code)) return { choices: likelyUnits(known, written) }
    return code === "IMP-2301" && one !== undefined && "claim" in one.row
      ? { choices: titlesFor(known, one.table, one.row.claim) }
      : {}
  }
  const faults = all.map((issue): Fault => {
    const { column, row } = placeOf(issue.cell)
    const written = grid.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column)?.text ?? ""
    return {
      row,
      column,
      note: told(issue),
      refused: issues.refused.includes(issue),
      ...choices(issue.code, row, written),
    }
  })
  const rows = grid.rows.map(({ cells, row }): SentRow => {
    const own = all.filter(({ cell }) => placeOf(cell).row === row)
    const one = read.get(row)
    const state = refusedRows.has(row) ? "refused" : own.length > 0 ? "noted" : "taken"
    const mark =
      one !== undefined && "claim" in one.row && state !== "refused"
        ? rowMarkOf(known, one.table, one.row.claim)
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
        : { remark: { state, codes: own.map(({ code }) => code), remedies: own.map(told) } }),
      ...(mark === undefined ? {} : { mark }),
    }
  })
  const [first] = tables
  const kind = forms[first?.kind ?? "results"]
  const marker = { of: "answer", kind, campaign, unit: first?.form?.unit } as const
  return { name: grid.sheet, marker, header: { from: header.from, to: header.to }, rows, faults }
}

const told = ({ code, params }: Issue): string => sentence(code, params, "vi")

const rowOf = (row: RowRead): number => ("claim" in row ? row.claim.source.row : placeOf(row.refused.cell).row)

const headerBefore = (first: number) => {
  const row = Math.max(1, Number.isFinite(first) ? first - 1 : 1)
  return { from: row, to: row }
}

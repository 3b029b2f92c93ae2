import { type RowMark, titleHash } from "@kheo/documents/marker"
import { tidy } from "@kheo/vietnamese"
import type { Issue } from "../issue/issue.ts"
import type { RowRead } from "../reading/claim.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { TakenGrid } from "./take-marker.ts"

/**
 * A sheet with the marks that its form bore, each on its row's claim.
 *
 * A row that a form was filled in with and that nobody wrote on says nothing: a form that came back blank is no report.
 */
export const withMarker = (read: SheetRead, { form, rows }: Pick<TakenGrid, "form" | "rows">): SheetRead => {
  if (form === undefined) return read
  const sheet = form.unit === undefined ? read : unfilled(read)
  const marks = unambiguous(sheet, rows)
  const marked = sheet.rows.map((row) => withMark(row, marks))
  const untouched = form.of === "form" ? marked.filter(isUntouched) : []
  return {
    ...sheet,
    form: {
      campaign: form.campaign,
      unit: form.unit,
      ...(form.answers === undefined ? {} : { answers: form.answers }),
    },
    rows: marked.filter((row) => !untouched.includes(row)),
    warnings: [...sheet.warnings, ...untouched.flatMap(blank)],
  }
}

/** On a unit's own form a blank unit is the form's, and not whatever was written over the name in the row above. */
const unfilled = (sheet: SheetRead): SheetRead => {
  const filled = new Set(sheet.warnings.flatMap(({ cell, code }) => (code === "IMP-2110" ? [cell] : [])))
  const isFilled = (row: RowRead) => "claim" in row && filled.has(row.claim.unit?.cell ?? "")
  const cells = new Set(sheet.rows.filter(isFilled).map((row) => ("claim" in row ? row.claim.unit?.cell : undefined)))
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      "claim" in row && "title" in row.claim && isFilled(row) ? { claim: { ...row.claim, unit: undefined } } : row,
    ),
    warnings: sheet.warnings.filter(({ cell, code }) => code !== "IMP-2110" || !cells.has(cell)),
  }
}

const titleOf = (row: RowRead) => ("claim" in row && "title" in row.claim ? tidy(row.claim.title.text) : undefined)

/**
 * A row that was copied took its mark along: then only the copies that still bear the title are about that model.
 *
 * A row on which several models are listed is about none of them by its mark.
 */
const unambiguous = (sheet: SheetRead, rows: TakenGrid["rows"]): ReadonlyMap<number, RowMark> => {
  const told = sheet.rows.flatMap((row) => ("claim" in row ? [[row.claim.source.row, titleOf(row)] as const] : []))
  const single = [...Map.groupBy(told, ([row]) => row).values()].filter(({ length }) => length === 1)
  const titles = new Map(single.flat())
  const uses = Map.groupBy(
    [...rows].filter(([row]) => titles.has(row)),
    ([, { model }]) => model,
  )
  return new Map(
    [...uses.values()].flatMap((group) =>
      group.length === 1 ? group : group.filter(([row, { title }]) => titleHash(titles.get(row) ?? "") === title),
    ),
  )
}

const withMark = (row: RowRead, marks: ReadonlyMap<number, RowMark>): RowRead => {
  const mark = "claim" in row ? marks.get(row.claim.source.row) : undefined
  return mark === undefined || !("claim" in row) ? row : { claim: { ...row.claim, mark } }
}

const isUntouched = (row: RowRead): boolean => {
  if (!("claim" in row) || row.claim.mark === undefined || row.claim.kind !== "results") return false
  const { account, notScalable } = row.claim
  return [account.results, account.replication, account.plan, notScalable].every((text) => text === undefined)
}

const blank = (row: RowRead): ReadonlyArray<Issue> => {
  if (!("claim" in row)) return []
  const { cell, file, sheet } = row.claim.source
  return [{ file, sheet, cell, code: "IMP-2307", params: { title: titleOf(row) ?? "" } }]
}

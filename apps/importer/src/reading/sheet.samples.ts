import { assert } from "@effect/vitest"
import { gridOf, type Rows } from "../layout/grid.samples.ts"
import type { Grid } from "../formats/grid.ts"
import type { Claim, ClaimOf } from "./claim.ts"
import { readSheet, type SheetRead } from "./read-sheet.ts"

export const file = { file: "phụ lục/01.xlsx", sha256: "ab12" }

/** A sheet that a test knows to be understood, read for the year 2022. */
export const sheetOf = (rows: Rows, more: Partial<Omit<Grid, "rows">> = {}): SheetRead => {
  const sheet = readSheet(gridOf(rows, more), file, 2022)
  assert(sheet !== undefined, "no table was recognised")
  return sheet
}

/** What the rows of a sheet claim, all of which are of one kind and understood. */
export const claims = <Kind extends Claim["kind"]>(kind: Kind, rows: Rows): ReadonlyArray<ClaimOf<Kind>> =>
  sheetOf(rows).rows.map((row) => {
    assert("claim" in row && row.claim.kind === kind)
    return row.claim as ClaimOf<Kind>
  })

/** Where the refused rows of a sheet are wrong, and how. */
export const refusals = (rows: Rows): ReadonlyArray<readonly [string, string]> =>
  sheetOf(rows).rows.flatMap((row) => {
    if ("claim" in row) return []
    assert.deepInclude(row.refused, { file: file.file, sheet: "Trang 1" })
    return [[row.refused.cell, row.refused.code] as const]
  })

import type { Claim, ClaimOf, RowRead } from "../reading/claim.ts"
import type { Source } from "@kheo/domain/history"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { Batch } from "./batch.ts"
import { withPersonApart } from "./person-and-unit.ts"
import { refuse } from "./state-fact.ts"

/** The claims of every sheet of a kind, each with its sheet; rows that were not understood are told, and counted as rows. */
export const claimsOf = <Kind extends Claim["kind"]>(
  batch: Batch,
  sheets: ReadonlyArray<SheetRead>,
  kind: Kind,
): ReadonlyArray<{ readonly sheet: SheetRead; readonly claim: ClaimOf<Kind> }> =>
  sheets
    .filter((sheet) => sheet.kind === kind)
    .flatMap((sheet) =>
      sheet.rows.flatMap((row) => {
        const source = sourceOf(sheet, row)
        batch.rows.open(source, kind)
        if ("claim" in row) return [{ sheet, claim: withPersonApart(batch, sheet, row.claim as ClaimOf<Kind>) }]
        const { code, params } = row.refused
        refuse(batch, source, { code, params })
        return []
      }),
    )

/** Where a row stands, also one that was not understood. */
export const sourceOf = ({ sha256 }: SheetRead, row: RowRead): Source => {
  if ("claim" in row) return row.claim.source
  const { cell, file, sheet } = row.refused
  return { file, sheet, cell, sha256, row: Number(/\d+$/.exec(cell)?.[0] ?? 0) }
}

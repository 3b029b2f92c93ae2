import type { Claim, ClaimOf } from "../reading/claim.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { Batch } from "./batch.ts"

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
        batch.rows += 1
        if ("claim" in row) return [{ sheet, claim: row.claim as ClaimOf<Kind> }]
        batch.refused.push(row.refused)
        return []
      }),
    )

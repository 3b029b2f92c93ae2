import { tidy } from "@kheo/vietnamese"
import type { Claim, Told } from "../reading/claim.ts"
import { beginsLikeUnit, isPersonName, untitled } from "../reading/people.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { Batch } from "./batch.ts"
import { whenOf } from "./paper.ts"
import { resolveUnit } from "./resolve-unit.ts"

/**
 * The claim with person and unit apart where one cell names both: “Trần Văn Ba - Xã Bình An”.
 *
 * The unit's words then mean a unit as they would in a cell of their own: exactly, or they only suggest.
 */
export const withPersonApart = <C extends Claim>(batch: Batch, sheet: SheetRead, claim: C): C => {
  if (claim.kind === "roster" || claim.kind === "conference" || claim.mark !== undefined) return claim
  if (claim.kind === "proposal")
    return claim.unit !== undefined || claim.holder === undefined
      ? claim
      : parted(batch, sheet, claim.holder, claim, (person, unit) => ({
          ...claim,
          holder: { ...unit, text: person },
          unit,
        }))
  if (claim.person !== undefined || claim.unit === undefined) return claim
  return parted(batch, sheet, claim.unit, claim, (person, unit) => ({ ...claim, person, unit }))
}

const parted = <C extends Claim>(
  batch: Batch,
  sheet: SheetRead,
  told: Told,
  claim: C,
  make: (person: string, unit: Told) => C,
): C => {
  const halves = halvesOf(told.text)
  if (halves === undefined) return claim
  const when = whenOf(batch, sheet)
  const isUnit = (text: string) => "unit" in resolveUnit(batch.known, { text }, when)
  if (isUnit(told.text)) return claim
  for (const [person, unit] of [halves, halves.toReversed() as [string, string]])
    if (isPersonName(person) && (isUnit(unit) || beginsLikeUnit(unit)))
      return make(untitled(person), { ...told, text: unit })
  return claim
}

/** The two texts that a dash, a comma, a semicolon, a line or brackets part; undefined where there are more or fewer. */
const halvesOf = (text: string): [string, string] | undefined => {
  if (!/[\n;,(–—]| - /u.test(text)) return undefined
  const [, outside, inside] = /^([^()]+)\(([^()]+)\)$/u.exec(tidy(text)) ?? []
  const parts = (outside === undefined ? text.split(/\n|;|,|\s[-–—]\s|[–—]/u) : [outside, inside ?? ""])
    .map(tidy)
    .filter((part) => part !== "")
  const [one, other, ...more] = parts
  return one === undefined || other === undefined || more.length > 0 ? undefined : [one, other]
}

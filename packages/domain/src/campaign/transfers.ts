import type { Standing } from "../history/standing.ts"
import type { UnitId } from "../unit/events.ts"
import type { CampaignFact } from "./events.ts"
import type { CampaignRefusal } from "./command.ts"

/** Which units left the campaign, and for whom; undefined for a unit that was closed. */
export type Transfers = ReadonlyMap<UnitId, UnitId | undefined>

/** The transfers among a campaign's facts. */
export const transfersOf = (facts: ReadonlyArray<Standing<CampaignFact>>): Transfers =>
  new Map(facts.flatMap(({ fact }) => (fact._tag === "CampaignUnitTransferred" ? [[fact.unit, fact.to]] : [])))

/** With whom a unit counts: itself, the last of its successors, or nobody when it or that one was closed. */
export const countsWith = (transfers: Transfers, unit: UnitId): UnitId | undefined => {
  const seen = new Set<UnitId>()
  let at: UnitId | undefined = unit
  // A decider lets no circle arise; a fold must end whatever it is given.
  while (at !== undefined && transfers.has(at) && !seen.has(at)) {
    seen.add(at)
    at = transfers.get(at)
  }
  return at
}

/** The units that count as expected: everyone named, successors at the end, without those that left. */
export const stayingUnits = (named: ReadonlyArray<UnitId>, transfers: Transfers): ReadonlyArray<UnitId> =>
  [...new Set(named)].filter((unit) => !transfers.has(unit))

type Transfer = Extract<CampaignFact, { readonly _tag: "CampaignUnitTransferred" }>

/** Why a transfer makes no sense beside those that stand: nobody leaves twice, and nobody counts with a unit that left. */
export const transferRefusal = (
  { to, unit }: Transfer,
  others: Transfers,
  named: ReadonlyArray<UnitId>,
): CampaignRefusal | undefined => {
  if (unit === to) return { _tag: "TransferToItself" }
  if (others.has(unit)) return { _tag: "UnitTransferredAway" }
  if (!named.includes(unit)) return { _tag: "UnitNotExpected" }
  return to !== undefined && others.has(to) ? { _tag: "SuccessorTransferredAway" } : undefined
}

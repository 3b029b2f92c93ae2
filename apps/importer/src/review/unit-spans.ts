import type { CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { readKnown } from "../commit/known.ts"
import { namesOf } from "../units/named.ts"

/** From when until when a unit bore its last name, for telling candidates apart. */
export interface UnitSpan {
  readonly name: string
  readonly code: string | undefined
  readonly block: string
  readonly from: LocalDate
  /** The first day on which it no longer did. */
  readonly to: LocalDate | null
}

/** The spans of some units as the register has them; a unit that only the papers would add has none yet. */
export const unitSpans = Effect.fn("unitSpans")(function* (campaign: CampaignYear, wanted: ReadonlySet<string>) {
  if (wanted.size === 0) return new Map<string, UnitSpan>()
  const { facts } = yield* readKnown(campaign)
  return new Map(
    [...wanted].flatMap((id): ReadonlyArray<readonly [string, UnitSpan]> => {
      const unit = id as UnitId
      const last = namesOf(unit, facts.get(unit) ?? [], false).at(-1)
      if (last === undefined) return []
      const { block, code, name, validFrom: from, validTo: to } = last
      return [[id, { name, code, block, from, to }]]
    }),
  )
})

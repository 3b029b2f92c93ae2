import { Campaign, type CampaignCommand, type CampaignPolicy, type CampaignYear } from "@kheo/domain/campaign"
import { defaultPolicy, opening } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import type { UnitId } from "@kheo/domain/unit"
import { unitsAt } from "@kheo/domain/unit-history"
import { Effect } from "effect"
import { load } from "../load.ts"
import { NotFound, Refused } from "../refused.ts"
import { keptUnits } from "../units/kept-units.ts"

type Opening = typeof CampaignCommand.cases.OpenCampaign.Type

/** What somebody says who opens a campaign; the rest is usual. */
export interface OpeningAsked extends Partial<Pick<Opening, "title" | "period" | "grounds" | "expected">> {
  readonly campaign: CampaignYear
  readonly deadline: LocalDate
  /** The day of the paper; without one the year's first day is assumed. */
  readonly occurredAt?: LocalDate | undefined
  readonly policy?: Partial<CampaignPolicy> | undefined
}

/** Opens a campaign: unless units are named, every one that exists on the year's first day is expected, in the order in which they were added. */
export const openingCommand = Effect.fn("openingCommand")(function* (asked: OpeningAsked) {
  const { campaign, deadline, grounds = [], occurredAt, period, policy } = asked
  const expected = asked.expected ?? (yield* everyUnit(campaign))
  const command: CampaignCommand = {
    _tag: "OpenCampaign",
    ...(occurredAt === undefined
      ? { occurredAt: `${campaign}-01-01`, basis: "assumed" }
      : { occurredAt, basis: "paper" }),
    title: asked.title ?? `Phong trào thi đua “Dân vận khéo” năm ${campaign}`,
    deadline,
    expected,
    ...(period === undefined ? {} : { period }),
    ...(policy === undefined ? {} : { policy: { ...defaultPolicy, ...policy } }),
    ...(grounds.length === 0 ? {} : { grounds }),
  }
  return command
})

/** The switches are the opening's, so changing them corrects it, with a reason. */
export const policyCommand = Effect.fn("policyCommand")(function* (
  campaign: CampaignYear,
  asked: { readonly policy: Partial<CampaignPolicy>; readonly reason: string },
) {
  const { state } = yield* load(Campaign, streamName({ category: "campaign", campaign }))
  const standing = opening(state)
  if (standing === undefined) return yield* new NotFound({ what: "campaign", name: String(campaign) })
  const { fact, id } = standing
  const command: CampaignCommand = {
    _tag: "CorrectCampaign",
    occurredAt: fact.occurredAt,
    basis: fact.basis,
    corrects: id,
    reason: asked.reason,
    replacement: { ...fact, policy: { ...defaultPolicy, ...fact.policy, ...asked.policy } },
  }
  return command
})

const everyUnit = Effect.fnUntraced(function* (campaign: CampaignYear) {
  const day = `${campaign}-01-01`
  const [first, ...others] = unitsAt(yield* keptUnits, day).map(({ unit }) => unit)
  if (first === undefined) return yield* new Refused({ refusal: { _tag: "NobodyToExpect", campaign, day } })
  return [first, ...others] as const satisfies ReadonlyArray<UnitId>
})

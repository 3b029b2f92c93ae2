import { showFairness } from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { Day, evidence, times, YearText } from "../values.ts"
import { campaignParams } from "./campaign-resource.ts"

const text = Schema.String
const orNull = Schema.NullOr(Schema.String)

const shares = Schema.Array(
  Schema.Struct({ name: orNull, models: Schema.Natural, awards: Schema.Natural, awardedShare: Schema.Finite }),
)

const Fairness = Schema.Struct({
  from: Schema.NullOr(Schema.Int),
  to: Schema.NullOr(Schema.Int),
  asOf: Day,
  ...evidence,
  models: Schema.Natural,
  awards: Schema.Natural,
  byBlock: shares,
  byField: shares,
  byHolder: shares,
  byLevel: shares,
  repeatWinners: Schema.Array(
    Schema.Struct({
      name: text,
      unitName: text,
      holder: Schema.Literals(["collective", "individual"]),
      campaigns: Schema.Array(Schema.Int),
      awards: Schema.Natural,
    }),
  ),
}).annotate({ identifier: "Fairness" })

const reading = { method: "get", tag: "campaigns", scope: "register:read", problems: [] } as const
const ofCampaign = { ...reading, params: campaignParams, query: Schema.Struct(times) } as const

const fairnessSummary = {
  vi: "Khen thưởng đã về đâu: theo khối, lĩnh vực, tập thể hay cá nhân, cấp",
  en: "Who got the awards: by block, field, holder and level",
}

/** The same object as `kheo fairness --json`. */
export const fairness = endpoint({
  ...reading,
  path: "/v1/fairness",
  name: "showFairness",
  personal: true,
  summary: fairnessSummary,
  query: Schema.Struct({ ...times, from: Schema.optionalKey(YearText), to: Schema.optionalKey(YearText) }),
  response: { status: 200, schema: Fairness },
  handle: ({ query }) => Effect.map(showFairness(query), (body) => ({ body })),
})

/** The awards of one campaign. */
export const campaignFairness = endpoint({
  ...ofCampaign,
  path: "/v1/campaigns/{campaign}/fairness",
  name: "showCampaignFairness",
  personal: true,
  summary: fairnessSummary,
  response: { status: 200, schema: Fairness },
  handle: ({ params: { campaign }, query }) =>
    Effect.map(showFairness({ ...query, from: campaign, to: campaign }), (body) => ({ body })),
})

import { showJournal } from "@kheo/application"
import { eventName, type Language } from "@kheo/application/language"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { Day, evidence, Text, times, YearText } from "../values.ts"
import { campaignParams } from "./campaign-resource.ts"

const text = Schema.String
const orNull = Schema.NullOr(Schema.String)

const Journal = Schema.Struct({
  asOf: Schema.NullOr(Day),
  ...evidence,
  activities: Schema.Array(
    Schema.Struct({
      position: Schema.Natural,
      id: text,
      recordedAt: text,
      actor: text,
      kind: text,
      what: text,
      occurredAt: Day,
      category: text,
      campaign: Schema.NullOr(Schema.Int),
      unit: orNull,
      unitName: orNull,
      model: orNull,
      modelNumber: orNull,
      title: orNull,
      reason: orNull,
      mends: Schema.NullOr(Schema.Struct({ event: text, kind: orNull })),
    }),
  ),
}).annotate({ identifier: "Journal" })

const reading = { method: "get", tag: "campaigns", scope: "events:read", problems: ["state-conflict"] } as const

const Limit = Schema.String.check(Schema.isPattern(/^[1-9]\d{0,2}$/u)).annotate({ description: "1–999" })

const journalQuery = {
  ...times,
  unit: Schema.optionalKey(Text),
  actor: Schema.optionalKey(Text.annotate({ description: "A user's id" })),
  from: Schema.optionalKey(Day),
  to: Schema.optionalKey(Day),
  limit: Schema.optionalKey(Limit),
}

const journalOf = (
  { limit, ...query }: Omit<Parameters<typeof showJournal>[0], "limit"> & { readonly limit?: string },
  language: Language,
) =>
  Effect.map(showJournal({ ...query, limit: limit === undefined ? undefined : Number(limit) }), (shown) => ({
    body: { ...shown, activities: shown.activities.map((one) => ({ ...one, what: eventName(one.kind, language) })) },
    headers: { "Content-Language": language },
  }))

const journalSummary = {
  vi: "Nhật ký: ai đã ghi gì, mới nhất trước",
  en: "The journal: who recorded what, newest first",
}

/** The same object as `kheo journal --json`. */
export const journal = endpoint({
  ...reading,
  path: "/v1/journal",
  name: "showJournal",
  summary: journalSummary,
  query: Schema.Struct({ ...journalQuery, campaign: Schema.optionalKey(YearText) }),
  response: { status: 200, schema: Journal },
  problems: ["not-found", "state-conflict"],
  handle: ({ language, query }) => journalOf(query, language),
})

/** The journal of one campaign. */
export const campaignJournal = endpoint({
  ...reading,
  path: "/v1/campaigns/{campaign}/journal",
  name: "showCampaignJournal",
  summary: journalSummary,
  params: campaignParams,
  query: Schema.Struct(journalQuery),
  response: { status: 200, schema: Journal },
  handle: ({ language, params, query }) => journalOf({ ...params, ...query }, language),
})

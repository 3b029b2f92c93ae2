import { type JournalQuery, showJournal } from "@kheo/application"
import { eventName, type Language } from "@kheo/application/language"
import { Effect, Schema } from "effect"
import { continued } from "../lists/index.ts"
import { Day, evidence, Text, YearText } from "../values.ts"
import { campaignParams } from "./campaign-resource.ts"

const text = Schema.String
const orNull = Schema.NullOr(Schema.String)

const Activity = Schema.Struct({
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
})

const query = {
  unit: Schema.optionalKey(Text),
  actor: Schema.optionalKey(Text.annotate({ description: "A user's id" })),
  from: Schema.optionalKey(Day),
  to: Schema.optionalKey(Day),
}

const common = {
  tag: "campaigns",
  scope: "events:read",
  summary: { vi: "Nhật ký: ai đã ghi gì, mới nhất trước", en: "The journal: who recorded what, newest first" },
  pinned: "register",
  items: "activities",
  item: Activity,
  key: "position",
  spoken: true,
  about: { asOf: Schema.NullOr(Day), ...evidence },
} as const

/** Newest first, each at an earlier position than the one before. */
const activities = (query: JournalQuery, { after, most }: Wanted, language: Language) =>
  Effect.map(
    showJournal({ ...query, before: after === undefined ? undefined : Number(after), limit: most }),
    ({ activities, ...shown }) => ({
      ...shown,
      activities: activities.map((one) => ({ ...one, what: eventName(one.kind, language) })),
    }),
  )

interface Wanted {
  readonly after: string | undefined
  readonly most: number
}

/** The activities as `kheo journal --json` shows them. */
export const journal = continued({
  ...common,
  path: "/v1/journal",
  name: "showJournal",
  query: { ...query, campaign: Schema.optionalKey(YearText) },
  schema: "Journal",
  problems: ["not-found", "state-conflict"],
  find: ({ language, query }, wanted) => activities(query, wanted, language),
})

/** The journal of one campaign. */
export const campaignJournal = continued({
  ...common,
  path: "/v1/campaigns/{campaign}/journal",
  name: "showCampaignJournal",
  params: campaignParams,
  query,
  schema: "CampaignJournal",
  problems: ["state-conflict"],
  find: ({ language, params, query }, wanted) => activities({ ...params, ...query }, wanted, language),
})

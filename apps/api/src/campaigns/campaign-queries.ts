import {
  showBoardBy,
  showCampaign,
  showCampaigns,
  showChecks,
  showFairness,
  showJournal,
  showLists,
  showSettings,
  showUnits,
} from "@kheo/application"
import { eventName, findingWords, type Language } from "@kheo/application/language"
import { Effect, Schema } from "effect"
import { etag, versionAt } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { Day, Text, times, YearText } from "../values.ts"
import { campaignParams, campaignResource } from "./campaign-resource.ts"
import { Campaigns, Checks, DividedBoard, Fairness, Journal, Lists, ShownCampaign, UnitsProgress } from "./schemas.ts"

const reading = { method: "get", tag: "campaigns", scope: "register:read", problems: [] } as const
const ofCampaign = { ...reading, params: campaignParams, query: Schema.Struct(times) } as const

/** The same object as `kheo campaign list --json`. */
export const listCampaigns = endpoint({
  ...reading,
  path: "/v1/campaigns",
  name: "listCampaigns",
  summary: { vi: "Các đợt thi đua đã mở", en: "The campaigns that were opened" },
  response: { status: 200, schema: Campaigns },
  handle: () => Effect.map(showCampaigns, (body) => ({ body })),
})

/** The same object as `kheo campaign show --json`. */
export const campaignShown = endpoint({
  ...ofCampaign,
  path: "/v1/campaigns/{campaign}",
  name: "showCampaign",
  summary: {
    vi: "Một đợt thi đua: thời hạn, gia hạn, chuyển đơn vị, hội nghị",
    en: "One campaign: its deadline, extensions, transfers and conference",
  },
  response: { status: 200, schema: ShownCampaign, headers: etag },
  handle: ({ params, query }) =>
    Effect.gen(function* () {
      const body = yield* showCampaign({ ...params, ...query })
      if (query.asOf !== undefined || query.knownAt !== undefined) return { body }
      return { body, version: yield* versionAt(campaignResource.stream(params.campaign), body.position) }
    }),
})

/** The board by another division than blocks; recipient groups are those of the office's settings. */
export const dividedBoard = endpoint({
  ...ofCampaign,
  path: "/v1/campaigns/{campaign}/boards/{division}",
  name: "showDividedBoard",
  summary: {
    vi: "Bảng theo dõi chia theo nhóm nơi nhận, lĩnh vực hoặc cấp",
    en: "The board by recipient group, field or level",
  },
  params: Schema.Struct({
    ...campaignParams.fields,
    division: Schema.Literals(["recipient-group", "field", "level"]),
  }),
  response: { status: 200, schema: DividedBoard },
  handle: ({ params: { campaign, division: by }, query }) =>
    Effect.gen(function* () {
      const { settings } = yield* showSettings(query)
      const division = by === "recipient-group" ? { by, groups: settings.groups ?? [] } : { by }
      return { body: yield* showBoardBy({ campaign, ...query, division }) }
    }),
})

/** The same object as `kheo units --json`. */
export const unitsProgress = endpoint({
  ...ofCampaign,
  path: "/v1/campaigns/{campaign}/units",
  name: "showUnitsProgress",
  summary: {
    vi: "Từng đơn vị phải báo cáo đã làm đến đâu",
    en: "How far every expected unit has come",
  },
  response: { status: 200, schema: UnitsProgress },
  handle: ({ params, query }) => Effect.map(showUnits({ ...params, ...query }), (body) => ({ body })),
})

/** The same object as `kheo lists --json`. */
export const lists = endpoint({
  ...ofCampaign,
  path: "/v1/campaigns/{campaign}/lists",
  name: "showLists",
  summary: {
    vi: "Ai đã báo cáo, ai còn nợ, ai chưa đăng ký, theo khối",
    en: "Who has reported, who owes, who never registered, by block",
  },
  response: { status: 200, schema: Lists },
  handle: ({ params, query }) => Effect.map(showLists({ ...params, ...query }), (body) => ({ body })),
})

/** The same object as `kheo check --json`. */
export const checks = endpoint({
  ...ofCampaign,
  path: "/v1/campaigns/{campaign}/checks",
  name: "showChecks",
  summary: { vi: "Những điều đáng ngờ cần làm rõ trước khi ký", en: "What to clear up before anything is signed" },
  response: { status: 200, schema: Checks },
  handle: ({ language, params, query }) =>
    Effect.map(showChecks({ ...params, ...query }), (shown) => ({
      body: {
        ...shown,
        findings: shown.findings.map((one) => ({ ...one, message: findingWords(one, language) })),
      },
      headers: { "Content-Language": language },
    })),
})

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
  scope: "events:read",
  summary: journalSummary,
  query: Schema.Struct({ ...journalQuery, campaign: Schema.optionalKey(YearText) }),
  response: { status: 200, schema: Journal },
  problems: ["not-found"],
  handle: ({ language, query }) => journalOf(query, language),
})

/** The journal of one campaign. */
export const campaignJournal = endpoint({
  ...reading,
  path: "/v1/campaigns/{campaign}/journal",
  name: "showCampaignJournal",
  scope: "events:read",
  summary: journalSummary,
  params: campaignParams,
  query: Schema.Struct(journalQuery),
  response: { status: 200, schema: Journal },
  handle: ({ language, params, query }) => journalOf({ ...params, ...query }, language),
})

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

import { showChecks, showLists, showUnits } from "@kheo/application"
import { findingWords } from "@kheo/application/language"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { times } from "../values.ts"
import { campaignParams } from "./campaign-resource.ts"
import { Checks, Lists, UnitsProgress } from "./list-schemas.ts"

const ofCampaign = {
  method: "get",
  tag: "campaigns",
  scope: "register:read",
  problems: [],
  params: campaignParams,
  query: Schema.Struct(times),
} as const

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

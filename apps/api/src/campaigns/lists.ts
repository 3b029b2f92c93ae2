import { showChecks, showLists, showUnits } from "@kheo/application"
import { findingWords } from "@kheo/application/language"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { listed } from "../lists/index.ts"
import { times } from "../values.ts"
import { campaignParams } from "./campaign-resource.ts"
import { Finding, Lists, UnitProgress } from "./list-schemas.ts"
import { head } from "./schemas.ts"

const ofCampaign = {
  method: "get",
  tag: "campaigns",
  scope: "register:read",
  problems: [],
  params: campaignParams,
  query: Schema.Struct(times),
} as const

/** The units as `kheo units --json` shows them. */
export const unitsProgress = listed({
  tag: "campaigns",
  scope: "register:read",
  path: "/v1/campaigns/{campaign}/units",
  name: "showUnitsProgress",
  summary: {
    vi: "Từng đơn vị phải báo cáo đã làm đến đâu",
    en: "How far every expected unit has come",
  },
  params: campaignParams,
  query: {},
  pinned: "register",
  items: "units",
  item: UnitProgress,
  about: head,
  sorts: {
    name: ({ name }) => name,
    block: ({ block }) => block,
    models: ({ models }) => models,
    outstanding: ({ outstanding }) => outstanding,
    reportedOn: ({ reportedOn }) => reportedOn,
  },
  schema: "UnitsProgress",
  problems: [],
  find: ({ params, query }) => showUnits({ ...params, ...query }),
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

/** The findings as `kheo check --json` shows them. */
export const checks = listed({
  tag: "campaigns",
  scope: "register:read",
  path: "/v1/campaigns/{campaign}/checks",
  name: "showChecks",
  summary: { vi: "Những điều đáng ngờ cần làm rõ trước khi ký", en: "What to clear up before anything is signed" },
  params: campaignParams,
  query: {},
  pinned: "register",
  items: "findings",
  item: Finding,
  key: "code",
  spoken: true,
  about: head,
  schema: "Checks",
  problems: [],
  find: ({ language, params, query }) =>
    Effect.map(showChecks({ ...params, ...query }), (shown) => ({
      ...shown,
      findings: shown.findings.map((one) => ({ ...one, message: findingWords(one, language) })),
    })),
})

import { showBoardBy, showCampaign, showCampaigns, showSettings } from "@kheo/application"
import { Effect, Schema } from "effect"
import { etag, versionAt } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { listed } from "../lists/index.ts"
import { times } from "../values.ts"
import { campaignParams, campaignResource } from "./campaign-resource.ts"
import { DividedBoard, ListedCampaign, ShownCampaign } from "./schemas.ts"

const reading = { method: "get", tag: "campaigns", scope: "register:read", problems: [] } as const
const ofCampaign = { ...reading, params: campaignParams, query: Schema.Struct(times) } as const

/** The campaigns as `kheo campaign list --json` shows them. */
export const listCampaigns = listed({
  tag: "campaigns",
  scope: "register:read",
  path: "/v1/campaigns",
  name: "listCampaigns",
  summary: { vi: "Các đợt thi đua đã mở", en: "The campaigns that were opened" },
  query: {},
  pinned: "none",
  items: "campaigns",
  item: ListedCampaign,
  key: "campaign",
  about: {},
  sorts: { campaign: ({ campaign }) => campaign },
  schema: "Campaigns",
  problems: [],
  find: () => showCampaigns,
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

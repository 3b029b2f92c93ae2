import { handleCampaign, policyCommand } from "@kheo/application"
import type { CampaignCommand } from "@kheo/domain/campaign"
import { Effect, Schema } from "effect"
import { commandRoute, etag, mendingRoutes, Recorded, recorded, send, type Verb } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { Text } from "../values.ts"
import { campaignParams, campaignResource, findCampaign } from "./campaign-resource.ts"

const verbs: ReadonlyArray<Verb<CampaignCommand>> = [
  {
    path: "extend",
    command: "ExtendDeadline",
    summary: { vi: "Gia hạn nộp báo cáo", en: "Extend the deadline" },
    example: { deadline: "2022-10-31", reason: "Công văn 60-CV/BCĐ", occurredAt: "2022-10-10" },
  },
  {
    path: "expect",
    command: "ExpectUnit",
    summary: { vi: "Thêm một đơn vị phải báo cáo", en: "Expect one more unit" },
    example: { unit: "X03", occurredAt: "2022-03-01" },
  },
  {
    path: "transfer",
    command: "TransferUnit",
    summary: {
      vi: "Chuyển phần việc của một đơn vị sang đơn vị khác, hoặc thôi không đòi nữa",
      en: "Count a unit with another, or no more",
    },
    example: { unit: "X03", to: "X02", reason: "Sáp nhập", occurredAt: "2022-11-02" },
  },
  {
    path: "plan-conference",
    command: "PlanDistrictConference",
    summary: { vi: "Định ngày hội nghị tổng kết của huyện", en: "Plan the district's own conference" },
    example: { plannedFor: "2022-12-15", place: "Hội trường huyện", occurredAt: "2022-11-20" },
  },
  {
    path: "hold-conference",
    command: "HoldDistrictConference",
    summary: { vi: "Ghi hội nghị tổng kết của huyện đã họp", en: "Record that the district's conference was held" },
    example: { place: "Hội trường huyện", occurredAt: "2022-12-15" },
  },
  {
    path: "close",
    command: "CloseCampaign",
    summary: { vi: "Đóng đợt thi đua; sổ ký một điểm kiểm", en: "Close the campaign; a checkpoint is signed" },
    example: { reason: "Đã tổng kết", occurredAt: "2022-12-31" },
  },
  {
    path: "reopen",
    command: "ReopenCampaign",
    summary: { vi: "Mở lại đợt thi đua đã đóng", en: "Reopen a closed campaign" },
    example: { reason: "Còn một báo cáo đến chậm", occurredAt: "2023-01-05" },
  },
]

const Policy = Schema.Struct({
  policy: Schema.Struct({
    conferenceClears: Schema.optionalKey(Schema.Boolean),
    chaseUnregistered: Schema.optionalKey(Schema.Boolean),
  }),
  reason: Text,
}).annotate({
  identifier: "ChangePolicy",
  examples: [{ policy: { chaseUnregistered: false }, reason: "Chỉ nhắc đơn vị đã đăng ký" }],
})

/** Who must still be asked for something: the opening's switches, corrected with a reason. */
export const changePolicy = endpoint({
  method: "post",
  path: "/v1/campaigns/{campaign}/policy",
  name: "changePolicy",
  tag: "campaigns",
  summary: { vi: "Đổi cách tính ai còn phải nhắc", en: "Change who still has to be asked" },
  scope: "register:write",
  repeats: "by-key",
  precondition: "version",
  params: campaignParams,
  body: Policy,
  response: { status: 200, schema: Recorded, headers: etag },
  problems: [],
  handle: ({ body, mark, params }) =>
    Effect.gen(function* () {
      const campaign = yield* findCampaign(params)
      const stream = campaignResource.stream(campaign)
      const appended = yield* send(yield* mark, stream, { body }, policyCommand(campaign, body), (mark, command) =>
        handleCampaign(mark, campaign, command),
      )
      return yield* recorded(String(campaign), stream, appended)
    }),
})

/** What is decided of a campaign that is open, or was. */
export const campaignCommands = [
  ...verbs.map((verb) => commandRoute(campaignResource, verb)),
  changePolicy,
  ...mendingRoutes(campaignResource),
]

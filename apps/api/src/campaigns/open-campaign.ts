import { citingPapers, handleCampaign, openingCommand } from "@kheo/application"
import { CampaignCommand, CampaignYear } from "@kheo/domain/campaign"
import { Effect, Schema } from "effect"
import { created } from "../command/created.ts"
import { Recorded, recorded, send } from "../command/index.ts"
import { wireFields } from "../command/wire.ts"
import { lookedUp } from "../command/work-out.ts"
import { endpoint } from "../endpoint/index.ts"
import { Day, Text } from "../values.ts"
import { campaignResource } from "./campaign-resource.ts"

const { expected, period } = CampaignCommand.cases.OpenCampaign.fields
const named = wireFields({ expected: Schema.optionalKey(expected), period }) as {
  readonly expected: Schema.optionalKey<typeof expected>
  readonly period: typeof period
}

const Opening = Schema.Struct({
  campaign: CampaignYear.annotate({ message: "year" }),
  deadline: Day,
  title: Schema.optionalKey(Text),
  ...named,
  policy: Schema.optionalKey(
    Schema.Struct({
      conferenceClears: Schema.optionalKey(Schema.Boolean),
      chaseUnregistered: Schema.optionalKey(Schema.Boolean),
    }),
  ),
  grounds: Schema.optionalKey(Schema.Array(Text)),
  occurredAt: Schema.optionalKey(Day),
}).annotate({
  identifier: "OpenCampaign",
  description:
    "expected: unless named, every unit that exists on the year's first day. occurredAt: the paper's date, else the year's first day, assumed.",
  examples: [{ campaign: 2023, deadline: "2023-10-15", grounds: ["Kế hoạch 12-KH/BCĐ"] }],
})

/** Opens a campaign. */
export const openCampaign = endpoint({
  method: "post",
  path: "/v1/campaigns",
  name: "openCampaign",
  tag: "campaigns",
  summary: { vi: "Mở đợt thi đua của một năm", en: "Open the campaign of a year" },
  scope: "register:write",
  repeats: "by-key",
  precondition: "none",
  body: Opening,
  response: { status: 201, schema: Recorded, headers: created },
  problems: [],
  handle: ({ asker, body, mark }) =>
    Effect.gen(function* () {
      const { campaign } = body
      const stream = campaignResource.stream(campaign)
      const day = body.occurredAt ?? `${campaign}-01-01`
      const working = Effect.gen(function* () {
        const looked = yield* lookedUp(Schema.Struct({ expected: Schema.optionalKey(expected) }), body, {
          day,
          asker,
          path: [],
        })
        return yield* citingPapers(yield* openingCommand(looked as typeof body))
      })
      const appended = yield* send(yield* mark, stream, { body }, working, (mark, command) =>
        handleCampaign(mark, campaign, command),
      )
      return {
        ...(yield* recorded(String(campaign), stream, appended)),
        headers: { Location: `/v1/campaigns/${campaign}` },
      }
    }),
})

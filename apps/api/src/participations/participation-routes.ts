import { remindBehind, showParticipation } from "@kheo/application"
import { ParticipationCommand } from "@kheo/domain/participation"
import { Effect, Schema } from "effect"
import { campaignParams, findCampaign } from "../campaigns/campaign-resource.ts"
import { UnitFacets } from "../campaigns/list-schemas.ts"
import { bodyOf, commandFrom, commandRoute, etag, mendingRoutes, type Verb, versionAt } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { Day, evidence, times } from "../values.ts"
import { findPart, partParams, partResource } from "./participation-resource.ts"

const ShownParticipation = Schema.Struct({
  campaign: Schema.Int,
  unit: Schema.String,
  asOf: Day,
  deadline: Schema.NullOr(Day),
  ...evidence,
  progress: Schema.NullOr(UnitFacets),
  facts: Schema.Array(
    Schema.Struct({
      event: Schema.String,
      what: Schema.String,
      occurredAt: Day,
      basis: Schema.String,
      data: Schema.Record(Schema.String, Schema.Unknown),
    }),
  ),
}).annotate({ identifier: "Participation" })

const participationShown = endpoint({
  method: "get",
  path: partResource.path,
  name: "showParticipation",
  tag: "campaigns",
  summary: {
    vi: "Phần việc của một đơn vị trong đợt thi đua",
    en: "A unit's part in a campaign",
  },
  scope: "register:read",
  ownUnit: true,
  params: partParams,
  query: Schema.Struct(times),
  response: { status: 200, schema: ShownParticipation, headers: etag },
  problems: ["state-conflict"],
  handle: ({ asker, params, query }) =>
    Effect.gen(function* () {
      const part = yield* findPart(params, asker)
      const body = yield* showParticipation({ ...part, ...query })
      if (query.asOf !== undefined || query.knownAt !== undefined) return { body }
      return { body, version: yield* versionAt(partResource.stream(part), body.position) }
    }),
})

const verbs: ReadonlyArray<Verb<ParticipationCommand>> = [
  {
    path: "conference",
    command: "HoldConference",
    summary: { vi: "Ghi hội nghị tổng kết của đơn vị", en: "Record the unit's closing conference" },
    example: { occurredAt: "2022-10-12" },
  },
  {
    path: "report",
    command: "ReceiveReport",
    summary: {
      vi: "Ghi báo cáo của đơn vị đã đến; occurredAt là ngày nhận",
      en: "Record that the unit's report arrived; occurredAt is the day of receipt",
    },
    example: { occurredAt: "2022-10-14", basis: "receipt", paperDate: "2022-10-13" },
    // Without a day of receipt, the paper's own is all that is known of it.
    usual: ({ occurredAt, paperDate }) => {
      const receivedAssumed = occurredAt === undefined && paperDate !== undefined
      return {
        reconciled: true,
        receivedAssumed,
        basis: "receipt",
        ...(receivedAssumed ? { occurredAt: paperDate } : {}),
      }
    },
  },
  {
    path: "reminder",
    command: "RemindUnit",
    summary: { vi: "Ghi đã nhắc đơn vị", en: "Record that the unit was reminded" },
    example: { paper: "51-CV/BCĐ", occurredAt: "2022-10-20" },
    precondition: "none",
  },
]

const RemindUnit = ParticipationCommand.cases.RemindUnit

const remindEveryone = endpoint({
  method: "post",
  path: "/v1/campaigns/{campaign}/reminders",
  name: "remindBehind",
  tag: "campaigns",
  summary: {
    vi: "Ghi đã nhắc mọi đơn vị còn nợ vào ngày ấy",
    en: "Record that everyone behind on that day was reminded",
  },
  scope: "register:write",
  repeats: "by-key",
  precondition: "none",
  params: campaignParams,
  body: bodyOf(RemindUnit, { name: "RemindBehind", example: { paper: "51-CV/BCĐ", occurredAt: "2022-10-20" } }),
  response: {
    status: 200,
    schema: Schema.Struct({
      campaign: Schema.Int,
      units: Schema.Array(Schema.String),
      events: Schema.Natural,
    }).annotate({ identifier: "Reminded" }),
  },
  problems: [],
  handle: ({ asker, body, mark, params }) =>
    Effect.gen(function* () {
      const campaign = yield* findCampaign(params)
      const command = yield* commandFrom<typeof RemindUnit.Type>("RemindUnit", RemindUnit, body, asker)
      return { body: yield* remindBehind({ ...(yield* mark), asked: { body } }, campaign, command) }
    }),
})

/** Every route about what units do in a campaign. */
export const participations = [
  participationShown,
  ...verbs.map((verb) => commandRoute(partResource, verb)),
  ...mendingRoutes(partResource),
  remindEveryone,
]

import { atOneGlance, registerModel as register, today } from "@kheo/application"
import { CampaignYear } from "@kheo/domain/campaign"
import { Effect, Schema } from "effect"
import { Kind } from "@kheo/domain/model"
import { created } from "../command/created.ts"
import { invalid } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { nameWords } from "../problem/index.ts"
import { Day, Text } from "../values.ts"

const Registration = Schema.Struct({
  campaign: CampaignYear.annotate({ message: "year" }),
  unit: Text,
  title: Text,
  person: Schema.optionalKey(Text),
  field: Schema.optionalKey(Text),
  kind: Schema.optionalKey(Kind),
  level: Schema.optionalKey(Text),
  continues: Schema.optionalKey(Text),
  period: Schema.optionalKey(Schema.Struct({ from: Day, to: Schema.optionalKey(Day) })),
  place: Schema.optionalKey(Text),
  implementer: Schema.optionalKey(Text),
  implementingPerson: Schema.optionalKey(Text),
  periodAndPlace: Schema.optionalKey(Text),
  note: Schema.optionalKey(Text),
  occurredAt: Schema.optionalKey(Day),
}).annotate({
  identifier: "Registration",
  description:
    "unit: id, code or name. person: whose model it is, else the unit's own. occurredAt: the paper's date, else today, assumed. continues: id or number of an earlier year's model.",
  examples: [
    {
      campaign: 2022,
      unit: "X02",
      title: "Camera an ninh ấp 3",
      kind: "model",
      level: "huyện",
      period: { from: "2022-02-01", to: "2022-10-31" },
      occurredAt: "2022-03-01",
    },
  ],
})

const Registered = Schema.Struct({
  id: Schema.String,
  number: Schema.String,
  version: Schema.Natural,
  position: Schema.Natural,
}).annotate({ identifier: "Registered" })

/** Registers a model; the same key with the same body answers the same and adds nothing. */
export const registerModel = endpoint({
  method: "post",
  path: "/v1/models",
  name: "registerModel",
  tag: "models",
  summary: { vi: "Đăng ký một mô hình trong đợt thi đua", en: "Register a model in a campaign" },
  scope: "register:write",
  ownUnit: true,
  repeats: "by-key",
  precondition: "none",
  body: Registration,
  response: {
    status: 201,
    schema: Registered,
    headers: created,
  },
  problems: [],
  handle: ({ body, mark }) =>
    Effect.gen(function* () {
      const { occurredAt = yield* today, ...said } = body
      const basis = body.occurredAt === undefined ? "assumed" : "paper"
      const { replayed, ...registered } = yield* register(yield* mark, { ...said, occurredAt, basis }).pipe(
        Effect.catchTag("NotFound", (absent) => {
          const pointer = absent.what === "model" ? "/continues" : "/unit"
          return invalid([{ pointer, code: "not-found", detail: nameWords(absent) }])
        }),
      )
      const { id, number, position, version } = registered
      const headers = { Location: `/v1/models/${id}` }
      return { body: { id, number, version, position }, version, replayed, headers }
    }).pipe(atOneGlance),
})

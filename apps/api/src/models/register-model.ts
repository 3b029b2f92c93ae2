import { registerModel as register, today } from "@kheo/application"
import { problemWords } from "@kheo/application/language"
import { CampaignYear } from "@kheo/domain/campaign"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { trouble } from "../problem/index.ts"
import { Day, Text } from "../values.ts"

const Registration = Schema.Struct({
  campaign: CampaignYear.annotate({ message: "year" }),
  unit: Text,
  title: Text,
  person: Schema.optionalKey(Text),
  field: Schema.optionalKey(Text),
  periodAndPlace: Schema.optionalKey(Text),
  note: Schema.optionalKey(Text),
  occurredAt: Schema.optionalKey(Day),
}).annotate({
  identifier: "Registration",
  description:
    "unit: id, code or name. person: whose model it is, else the unit's own. occurredAt: the paper's date, else today, assumed.",
})

const Registered = Schema.Struct({
  id: Schema.String,
  number: Schema.String,
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
    headers: {
      Location: { vi: "Nơi xem các sự kiện của mô hình", en: "Where the model's events are" },
    },
  },
  problems: [],
  handle: ({ body, mark }) =>
    Effect.gen(function* () {
      const { occurredAt = yield* today, ...said } = body
      const basis = body.occurredAt === undefined ? "assumed" : "paper"
      const { replayed, ...registered } = yield* register(yield* mark, { ...said, occurredAt, basis }).pipe(
        Effect.catchTag("NotFound", (absent) => {
          const detail = problemWords(absent)
          return Effect.fail(
            trouble("validation", { detail, faults: [{ pointer: "/unit", code: "not-found", detail }] }),
          )
        }),
      )
      return {
        body: registered,
        replayed,
        headers: { Location: `/v1/models/${registered.id}/events` },
      }
    }),
})

import { amendModel } from "@kheo/application"
import { Kind } from "@kheo/domain/model"
import { citingPapers } from "@kheo/application"
import { Effect, Schema } from "effect"
import { dated, dayOf, etag, Recorded, recorded, send } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { Day, Text } from "../values.ts"
import { modelParams, modelResource } from "./model-resource.ts"

const orNothing = <S extends Schema.Constraint>(schema: S) => Schema.optionalKey(Schema.NullOr(schema))

const text = orNothing(Text)

const Amendment = Schema.Struct({
  title: Schema.optionalKey(Text),
  kind: orNothing(Kind),
  field: text,
  level: text,
  periodAndPlace: text,
  period: orNothing(Schema.Struct({ from: Schema.optionalKey(Day), to: orNothing(Day) })),
  place: text,
  implementer: text,
  note: text,
  person: Schema.optionalKey(Text),
  implementingPerson: text,
  reason: Text,
  paper: Schema.optionalKey(Text),
  ...dated,
}).annotate({
  identifier: "AmendModel",
  description:
    "RFC 7396 over what GET tells of the model, null empties a field; reason, paper and occurredAt tell of the amendment.",
  examples: [{ level: "tỉnh", note: null, reason: "Công văn điều chỉnh", occurredAt: "2022-05-10" }],
})

/** Amends what the registration said, as a later paper has it: several fields at once, all or none. */
export const amend = endpoint({
  method: "patch",
  path: "/v1/models/{id}",
  name: "amendModel",
  tag: "models",
  summary: { vi: "Điều chỉnh nội dung đăng ký theo văn bản sau", en: "Amend what a registration said" },
  scope: "register:write",
  ownUnit: true,
  repeats: "by-key",
  precondition: "version",
  params: modelParams,
  body: Amendment,
  response: { status: 200, schema: Recorded, headers: etag },
  problems: [],
  handle: ({ asker, body, mark, params }) =>
    Effect.gen(function* () {
      const id = yield* modelResource.find(params as never, asker)
      const stream = modelResource.stream(id)
      const { basis: _b, implementingPerson, occurredAt: _o, paper, person, reason, ...changes } = body
      const personal = {
        ...(person === undefined ? {} : { holder: person }),
        ...(implementingPerson === undefined ? {} : { implementer: implementingPerson }),
      }
      const said = {
        reason,
        changes,
        ...(paper === undefined ? {} : { paper }),
        ...(Object.keys(personal).length === 0 ? {} : { personal }),
      }
      const working = Effect.gen(function* () {
        return yield* citingPapers({ ...said, ...(yield* dayOf(body)) })
      })
      const asked = { ...said, occurredAt: body.occurredAt ?? null, basis: body.basis ?? null }
      const appended = yield* send(yield* mark, stream, asked, working, (mark, amending) =>
        amendModel(mark, id, amending),
      )
      return yield* recorded(id, stream, appended)
    }),
})

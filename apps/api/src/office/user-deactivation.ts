import { handleOffice } from "@kheo/application"
import { streamName } from "@kheo/domain/movement"
import { Effect, Schema } from "effect"
import { dayOf, etag, Recorded, recorded, send } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { Text } from "../values.ts"
import { userAsked } from "./user-asked.ts"

const office = streamName({ category: "office" })

const Deactivation = Schema.Struct({ reason: Schema.optionalKey(Text) }).annotate({
  identifier: "DeactivateUser",
  description: "Rights that are stated anew end it.",
  examples: [{ reason: "Nghỉ hưu" }],
})

/** Keeps a user, and every key and token of that user, from acting and signing in. */
export const deactivateUser = endpoint({
  method: "post",
  path: "/v1/users/{id}/deactivate",
  name: "deactivateUser",
  tag: "office",
  summary: { vi: "Ngừng người dùng", en: "Deactivate a user" },
  scope: "register:write",
  repeats: "by-key",
  precondition: "version",
  params: Schema.Struct({ id: Schema.String.annotate({ description: "UUID | account | name" }) }),
  body: Deactivation,
  response: { status: 200, schema: Recorded, headers: etag },
  problems: [],
  handle: ({ body, mark, params }) =>
    Effect.gen(function* () {
      const { user } = yield* userAsked(params.id)
      const working = Effect.gen(function* () {
        return { _tag: "DeactivateUser" as const, ...(yield* dayOf({})), user, ...body }
      })
      const appended = yield* send(yield* mark, office, { user, ...body }, working, handleOffice)
      return yield* recorded(user, office, appended)
    }),
})

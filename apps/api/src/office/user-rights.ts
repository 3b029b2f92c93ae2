import { handleOffice } from "@kheo/application"
import { streamName } from "@kheo/domain/movement"
import { Role } from "@kheo/domain/office"
import { Effect, Schema } from "effect"
import { dayOf, etag, lookedUp, Recorded, recorded, send } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { Text } from "../values.ts"
import { userAsked } from "./user-asked.ts"
import { ownUnit } from "./users.ts"

const office = streamName({ category: "office" })

const Rights = Schema.Struct({ role: Role, unit: Schema.optionalKey(Text), reason: Schema.optionalKey(Text) }).annotate(
  {
    identifier: "ChangeUserRights",
    description: "Both anew: without unit the user has none any more.",
    examples: [{ role: "reviewer", reason: "Phân công lại" }],
  },
)

/** States a user's role and unit anew. */
export const changeRights = endpoint({
  method: "post",
  path: "/v1/users/{id}/rights",
  name: "changeUserRights",
  tag: "office",
  summary: { vi: "Đổi vai trò và đơn vị của người dùng", en: "Change a user's role and unit" },
  scope: "register:write",
  repeats: "by-key",
  precondition: "version",
  params: Schema.Struct({ id: Schema.String.annotate({ description: "UUID | account | name" }) }),
  body: Rights,
  response: { status: 200, schema: Recorded, headers: etag },
  problems: [],
  handle: ({ asker, body, mark, params }) =>
    Effect.gen(function* () {
      const { user } = yield* userAsked(params.id)
      const { reason, role, unit } = body
      const working = Effect.gen(function* () {
        const day = yield* dayOf({})
        const said = unit === undefined ? {} : { unit }
        const own = (yield* lookedUp(ownUnit, said, { day: day.occurredAt, asker, path: [] })) as typeof ownUnit.Type
        return {
          _tag: "ChangeUserRights" as const,
          ...day,
          user,
          role,
          ...own,
          ...(reason === undefined ? {} : { reason }),
        }
      })
      const appended = yield* send(yield* mark, office, { user, ...body }, working, handleOffice)
      return yield* recorded(user, office, appended)
    }),
})

import { handleOffice, listUnitNames, listUsers, load, nameId, NotFound } from "@kheo/application"
import { streamName } from "@kheo/domain/movement"
import { findUser, Office, Role, UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { Effect, Schema } from "effect"
import { created } from "../command/created.ts"
import { dayOf, etag, lookedUp, Recorded, recorded, send } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { nameWords, trouble } from "../problem/index.ts"
import { Text } from "../values.ts"

const office = streamName({ category: "office" })
const orNull = Schema.NullOr(Schema.String)

const Users = Schema.Struct({
  users: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      name: Schema.String,
      account: orNull,
      role: Role,
      unit: orNull,
      unitName: orNull,
    }),
  ),
}).annotate({ identifier: "Users" })

/** The same object as `kheo user list --json`; its ETag is the office's own. */
export const users = endpoint({
  method: "get",
  path: "/v1/users",
  name: "listUsers",
  tag: "office",
  summary: { vi: "Người dùng của sổ và vai trò của họ", en: "The register's users and their roles" },
  scope: "register:read",
  personal: true,
  response: { status: 200, schema: Users, headers: etag },
  problems: [],
  handle: () =>
    Effect.gen(function* () {
      const { version } = yield* load(Office, office)
      const names = yield* listUnitNames
      const body = (yield* listUsers).map(({ personal, role, unit, user }) => ({
        id: user,
        name: personal.name,
        account: personal.account ?? null,
        role,
        unit: unit ?? null,
        unitName: unit === undefined ? null : (names.get(unit) ?? null),
      }))
      return { body: { users: body }, version }
    }),
})

const Adding = Schema.Struct({
  name: Text,
  account: Schema.optionalKey(Text),
  role: Role,
  unit: Schema.optionalKey(Text),
}).annotate({ identifier: "AddUser", examples: [{ name: "Trần Văn Mẫu", account: "mau", role: "clerk" }] })

const ownUnit = Schema.Struct({ unit: Schema.optionalKey(UnitId) })

/** Adds a user. */
export const addUser = endpoint({
  method: "post",
  path: "/v1/users",
  name: "addUser",
  tag: "office",
  summary: { vi: "Thêm người dùng", en: "Add a user" },
  scope: "register:write",
  repeats: "by-key",
  precondition: "none",
  body: Adding,
  response: { status: 201, schema: Recorded, headers: created },
  problems: [],
  handle: ({ asker, body: { account, name, role, ...said }, mark }) =>
    Effect.gen(function* () {
      const given = yield* mark
      const user = UserId.make(nameId(`${given.id}/user`))
      const personal = { name, ...(account === undefined ? {} : { account }) }
      const working = Effect.gen(function* () {
        const day = yield* dayOf({})
        const own = (yield* lookedUp(ownUnit, said, { day: day.occurredAt, asker, path: [] })) as typeof ownUnit.Type
        return { _tag: "AddUser" as const, ...day, user, role, ...personal, ...own }
      })
      const appended = yield* send(given, office, { user, role, ...said, personal }, working, handleOffice)
      return { ...(yield* recorded(user, office, appended)), headers: { Location: "/v1/users" } }
    }),
})

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
      const found = findUser({ users: yield* listUsers }, params.id)
      if (found === undefined)
        return yield* Effect.fail(
          trouble("not-found", { detail: nameWords(new NotFound({ what: "user", name: params.id })) }),
        )
      const { user } = found
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

import { handleOffice, listUnitNames, listUsers, load, nameId } from "@kheo/application"
import { streamName } from "@kheo/domain/movement"
import { Office, Role, UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { Effect, Schema } from "effect"
import { created } from "../command/created.ts"
import { dayOf, etag, lookedUp, Recorded, recorded, send } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
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
      deactivatedOn: orNull,
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
      const body = (yield* listUsers).map(({ deactivatedOn, personal, role, unit, user }) => ({
        id: user,
        name: personal.name,
        account: personal.account ?? null,
        role,
        unit: unit ?? null,
        unitName: unit === undefined ? null : (names.get(unit) ?? null),
        deactivatedOn: deactivatedOn ?? null,
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

/** The unit that a user has, as it is looked up. */
export const ownUnit = Schema.Struct({ unit: Schema.optionalKey(UnitId) })

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

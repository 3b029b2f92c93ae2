import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { myAn } from "../campaign/campaign.samples.ts"
import { after, on, today } from "../history/past.samples.ts"
import { histories, live, office as subject, thorough } from "../movement/every-decider.samples.ts"
import { findUser, isActive, Office, type OfficeCommand, type OfficeEvent, type Role, UserId, users } from "./index.ts"

const [hoa, an] = [UserId.make("u1"), UserId.make("u2")]
const added = (user: UserId, name: string, role: Role): OfficeEvent => ({
  _tag: "UserAdded",
  ...on("2022-01-03", "receipt"),
  user,
  role,
  personal: { name },
})
const give = (user: UserId, role: Role, over: object = {}): OfficeCommand => ({
  _tag: "ChangeUserRights",
  ...on("2022-10-20", "receipt"),
  user,
  role,
  ...over,
})
const two = [added(hoa, "Nguyễn Thị Hòa", "administrator"), added(an, "Trần Văn An", "clerk")]
const when = (past: ReadonlyArray<OfficeEvent>, command: OfficeCommand) =>
  Office.decide(after(Office, past), command, { today })
const done = (past: ReadonlyArray<OfficeEvent>, command: OfficeCommand) =>
  users(after(Office, [...past, ...Result.getOrThrow(when(past, command))]))

describe("a user's rights", () => {
  it("are stated anew, role and unit together", () => {
    const [, contact] = done(two, give(an, "unit-contact", { unit: myAn, reason: "nhận việc mới" }))
    assert.deepInclude(contact, { role: "unit-contact", unit: myAn, personal: { name: "Trần Văn An" } })
    const past = [...two, ...Result.getOrThrow(when(two, give(an, "unit-contact", { unit: myAn })))]
    const [, clerk] = done(past, give(an, "clerk"))
    assert.deepStrictEqual([clerk?.role, clerk?.unit], ["clerk", undefined])
  })

  it("that the user has already add nothing", () => {
    assert.deepStrictEqual(when(two, give(an, "clerk")), Result.succeed([]))
  })

  it("of nobody are refused", () => {
    const refused = Result.fail({ _tag: "UserUnknown", user: "u3" } as const)
    assert.deepStrictEqual(when(two, give(UserId.make("u3"), "clerk")), refused)
  })

  it("as a contact need a unit, when given and when added", () => {
    const refused = Result.fail({ _tag: "ContactWithoutUnit", name: "Trần Văn An" } as const)
    assert.deepStrictEqual(when(two, give(an, "unit-contact")), refused)
    const add: OfficeCommand = {
      _tag: "AddUser",
      ...on("2022-10-20"),
      user: an,
      role: "unit-contact",
      name: "Trần Văn An",
    }
    assert.deepStrictEqual(when(two.slice(0, 1), add), refused)
  })

  it("of the last administrator stay, of the last but one may go", () => {
    const refused = Result.fail({ _tag: "LastAdministrator", name: "Nguyễn Thị Hòa" } as const)
    assert.deepStrictEqual(when(two, give(hoa, "leader")), refused)
    const both = [...two, ...Result.getOrThrow(when(two, give(an, "administrator")))]
    assert.strictEqual(done(both, give(hoa, "leader"))[0]?.role, "leader")
  })

  it("of the last administrator may come with a unit", () => {
    assert.strictEqual(done(two, give(hoa, "administrator", { unit: myAn }))[0]?.unit, myAn)
  })
})

describe("a deactivated user", () => {
  const end = (user: UserId, over: object = {}): OfficeCommand => ({
    _tag: "DeactivateUser",
    ...on("2022-10-20", "receipt"),
    user,
    ...over,
  })
  const accounts = [
    added(hoa, "Nguyễn Thị Hòa", "administrator"),
    { ...added(an, "Trần Văn An", "clerk"), personal: { name: "Trần Văn An", account: "an" } } as OfficeEvent,
  ]
  const ended = [...accounts, ...Result.getOrThrow(when(accounts, end(an, { reason: "nghỉ hưu" })))]
  const taking: OfficeCommand = {
    _tag: "AddUser",
    ...on("2022-10-20"),
    user: UserId.make("u3"),
    role: "clerk",
    name: "Lê Thị Mai",
    account: "an",
  }

  it("keeps name and role, is told so once, and is nobody's last administrator", () => {
    const [, left] = users(after(Office, ended))
    assert.deepInclude(left, { role: "clerk", deactivatedOn: "2022-10-20" })
    assert.strictEqual(left?.personal.name, "Trần Văn An")
    assert.deepStrictEqual(when(ended, end(an)), Result.succeed([]))
    assert.deepStrictEqual(
      when(two, end(hoa)),
      Result.fail({ _tag: "LastAdministrator", name: "Nguyễn Thị Hòa" } as const),
    )
    const gone = [...two, ...Result.getOrThrow(when(two, give(an, "administrator")))]
    const alone = [...gone, ...Result.getOrThrow(when(gone, end(an)))]
    assert.isTrue(Result.isFailure(when(alone, give(hoa, "leader"))))
    assert.deepStrictEqual(when(two, end(UserId.make("u9"))), Result.fail({ _tag: "UserUnknown", user: "u9" } as const))
  })

  it("comes back with a role given anew, the very same one too, unless somebody has the account now", () => {
    assert.isUndefined(done(ended, give(an, "clerk"))[1]?.deactivatedOn)
    const taken = [...ended, ...Result.getOrThrow(when(ended, taking))]
    const refused = Result.fail({ _tag: "AccountTaken", account: "an", name: "Lê Thị Mai" } as const)
    assert.deepStrictEqual(when(taken, give(an, "clerk")), refused)
    assert.strictEqual(findUser({ users: users(after(Office, taken)) }, "an")?.personal.name, "Lê Thị Mai")
    assert.isTrue(Result.isFailure(when(accounts, taking)))
  })
})

it("the first user must be an administrator", () => {
  const add: OfficeCommand = { _tag: "AddUser", ...on("2022-10-20"), user: an, role: "clerk", name: "Trần Văn An" }
  assert.deepStrictEqual(when([], add), Result.fail({ _tag: "FirstUserNotAdministrator" } as const))
})

it.prop(
  "an office with users has an active administrator, whatever is asked in whatever order",
  [histories(subject)],
  ([commands]) => {
    for (const step of live(subject, commands)) {
      const all = users(step.after)
      if (all.length > 0) assert.isTrue(all.some((one) => isActive(one) && one.role === "administrator"))
    }
  },
  thorough,
)

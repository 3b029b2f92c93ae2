import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { after, on, today } from "../history/past.samples.ts"
import { findUser, Office, type OfficeCommand, type OfficeEvent, type User, UserId, users } from "./index.ts"

const given = (...past: ReadonlyArray<OfficeEvent>) => ({
  when: (command: OfficeCommand) => Office.decide(after(Office, past), command, { today }),
})
const hoa: User = {
  _tag: "UserAdded",
  ...on("2022-01-03", "receipt"),
  user: UserId.make("u1"),
  role: "administrator",
  personal: { name: "Nguyễn Thị Hòa", account: "hoa" },
}
const add = (user: string, name: string, account?: string): OfficeCommand => ({
  _tag: "AddUser",
  ...on("2022-01-03", "receipt"),
  user: UserId.make(user),
  role: "administrator",
  name,
  ...(account === undefined ? {} : { account }),
})

describe("adding a user", () => {
  it("keeps the name and the account under what is personal", () => {
    assert.deepStrictEqual(given().when(add("u1", "Nguyễn Thị Hòa", "hoa")), Result.succeed([hoa]))
    const [nobodys] = Result.getOrThrow(given().when(add("u2", "Trần Văn An")))
    assert.deepInclude(nobodys, { personal: { name: "Trần Văn An" } })
  })

  it("a second time under one id adds nothing", () => {
    assert.deepStrictEqual(given(hoa).when(add("u1", "Nguyễn Thị Hòa", "hoa")), Result.succeed([]))
  })

  it("is refused when the name is taken, however its tone mark is placed and whatever its case", () => {
    const taken = Result.fail({ _tag: "UserNameTaken", name: "Nguyễn Thị Hòa" } as const)
    assert.deepStrictEqual(given(hoa).when(add("u2", "NGUYỄN THỊ HOÀ")), taken)
    assert.isTrue(Result.isSuccess(given(hoa).when(add("u2", "Nguyễn Thị Hoa"))))
  })

  it("is refused when the account is another user's", () => {
    const taken = Result.fail({ _tag: "AccountTaken", account: "hoa", name: "Nguyễn Thị Hòa" } as const)
    assert.deepStrictEqual(given(hoa).when(add("u2", "Trần Văn An", "hoa")), taken)
    assert.isTrue(Result.isSuccess(given(hoa).when(add("u2", "Trần Văn An", "Hoa"))))
  })
})

describe("a user is found", () => {
  const an: User = { ...hoa, user: UserId.make("hoa"), personal: { name: "Trần Văn An", account: "an" } }
  const office = { users: users(after(Office, [hoa, an])) }

  it("by id before account before name", () => {
    assert.strictEqual(findUser(office, "hoa"), an)
    assert.strictEqual(findUser(office, "an"), an)
    assert.strictEqual(findUser(office, "u1"), hoa)
    assert.strictEqual(findUser({ users: users(after(Office, [hoa])) }, "hoa"), hoa)
  })

  it("by a name typed in any case and tone placement, never without marks", () => {
    assert.strictEqual(findUser(office, " nguyễn thị hoà "), hoa)
    assert.isUndefined(findUser(office, "nguyen thi hoa"))
  })
})

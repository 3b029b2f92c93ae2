import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { dayAfter } from "../history/day-after.ts"
import { after, on } from "../history/past.samples.ts"
import { UserId } from "../office/events.ts"
import type { User } from "../office/users.ts"
import { UnitId } from "../unit/events.ts"
import { AccessKey, type AccessKeyCommand, type AccessKeyEvent, liveSecrets } from "./index.ts"

const today = "2022-10-21"
const [myAn, user] = [UnitId.make("u-my-an"), UserId.make("u-an")]
const hash = (digit: string) => digit.repeat(64)
const contact: User = {
  _tag: "UserAdded",
  ...on("2022-01-03", "receipt"),
  user,
  role: "unit-contact",
  unit: myAn,
  personal: { name: "An" },
}
const issue = (over: Partial<(typeof AccessKey.Command.cases)["IssueAccessKey"]["Type"]> = {}): AccessKeyCommand => ({
  _tag: "IssueAccessKey",
  ...on(today, "receipt"),
  user,
  purpose: "bảng của tỉnh",
  scopes: ["register:read"],
  expiresOn: "2023-10-21",
  ...over,
})
const rotate = (earlierUntil: string, expiresOn = "2023-11-01"): AccessKeyCommand => ({
  _tag: "RotateAccessKey",
  ...on(today, "receipt"),
  expiresOn,
  earlierUntil,
})
const revoke: AccessKeyCommand = { _tag: "RevokeAccessKey", ...on(today, "receipt"), reason: "lộ khóa" }
const when = (past: ReadonlyArray<AccessKeyEvent>, command: AccessKeyCommand, secretHash = hash("a"), day = today) =>
  AccessKey.decide(after(AccessKey, past), command, { key: "k1", today: day, secretHash, user: contact })
const then = (past: ReadonlyArray<AccessKeyEvent>, command: AccessKeyCommand, secretHash?: string) => [
  ...past,
  ...Result.getOrThrow(when(past, command, secretHash)),
]
const tagOf = (outcome: ReturnType<typeof when>) => (Result.isFailure(outcome) ? outcome.failure._tag : "")
const issued = then([], issue())
const live = (past: ReadonlyArray<AccessKeyEvent>, day: string) => liveSecrets(after(AccessKey, past), day)

describe("an access key", () => {
  it("opens up to its last day, and not a day more than 400 after today", () => {
    assert.deepStrictEqual(live(issued, "2023-10-21"), [hash("a")])
    assert.deepStrictEqual(live(issued, "2023-10-22"), [])
    for (const expiresOn of ["2022-10-20", dayAfter(today, 401)])
      assert.strictEqual(tagOf(when([], issue({ expiresOn }))), "AccessKeyLastDayOutside")
    assert.strictEqual(tagOf(when([], issue({ expiresOn: dayAfter(today, 400) }))), "")
  })

  it("needs a scope, and a contact's is for no other unit than the contact's own", () => {
    assert.strictEqual(tagOf(when([], issue({ scopes: [] }))), "AccessKeyWithoutScope")
    assert.strictEqual(tagOf(when([], issue({ unit: UnitId.make("u-khac") }))), "AccessKeyOutsideOwnUnit")
    assert.strictEqual(tagOf(when([], issue({ unit: myAn }))), "")
  })

  it("that is rotated opens with both secrets for at most 30 days, never with three", () => {
    assert.strictEqual(tagOf(when(issued, rotate(dayAfter(today, 31)))), "AccessKeyOverlapOutside")
    const once = then(issued, rotate("2022-11-20"), hash("b"))
    assert.deepStrictEqual(live(once, "2022-11-20"), [hash("b"), hash("a")])
    assert.deepStrictEqual(live(once, "2022-11-21"), [hash("b")])
    const twice = then(once, rotate("2022-10-28"), hash("c"))
    assert.deepStrictEqual(live(twice, today), [hash("c"), hash("b")])
  })

  it("that is revoked or past its last day opens nothing and can't be rotated; revoking again adds nothing", () => {
    const revoked = then(issued, revoke)
    assert.deepStrictEqual(live(revoked, today), [])
    assert.strictEqual(tagOf(when(revoked, rotate(today))), "AccessKeyNotLive")
    assert.deepStrictEqual(when(revoked, revoke), Result.succeed([]))
    assert.strictEqual(tagOf(when(issued, rotate("2023-12-01"), hash("b"), "2023-12-01")), "AccessKeyNotLive")
  })

  const step = Schema.Literals(["rotate", "revoke"])
  it.prop("never has more than two live secrets, whatever happens to it", [Schema.Array(step)], ([steps]) => {
    const past = steps.reduce((past, step, at) => {
      const outcome = when(past, step === "rotate" ? rotate("2022-11-01") : revoke, at.toString(16).padStart(64, "0"))
      return Result.isSuccess(outcome) ? [...past, ...outcome.success] : past
    }, issued)
    assert.isAtMost(live(past, today).length, 2)
    if (steps.includes("revoke")) assert.deepStrictEqual(live(past, today), [])
  })
})

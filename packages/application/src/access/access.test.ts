import { assert, describe, it } from "@effect/vitest"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { Effect, Result, Schema, Stream } from "effect"
import { addUser, changeRights, deactivateUser } from "../actor.ts"
import { markOf, nameId } from "../command-mark.ts"
import { at, onEmpty } from "../memory.samples.ts"
import { issueAccessKey, listAccessKeys, revokeAccessKey, rotateAccessKey } from "./access-keys.ts"
import { Asker, atTheComputer } from "./asker.ts"
import { askerOfKey, askerOfToken } from "./asker-of.ts"
import { keyText, looksLikeKey, opens, parseKey } from "./key-text.ts"

const admin = UserId.make("u-admin")
const mark = (name: string) => markOf(admin, nameId(name))
const begin = addUser({ actor: admin, user: admin, name: "Hòa", role: "administrator" })
const issue = issueAccessKey(mark("issue"), { user: "Hòa", purpose: "thử", scopes: ["register:read"] })

describe("the text of a key", () => {
  const id = Schema.String.check(Schema.isPattern(/^[0-9a-z]{12}$/))
  const secret = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{43}$/))
  it.prop("comes back, and no longer once a character is another", [id, secret, Schema.Int], ([id, secret, at]) => {
    const text = keyText({ id, secret })
    assert.deepStrictEqual(parseKey(text), { id, secret })
    assert.isTrue(looksLikeKey(`?x=${text}`))
    const place = 5 + (Math.abs(at) % (text.length - 5))
    const other = text[place] === "a" ? "b" : "a"
    const copied = parseKey(text.slice(0, place) + other + text.slice(place + 1))
    assert.isTrue(copied === undefined)
  })

  it("opens only with a secret of its own", () => {
    assert.isFalse(opens("", []))
    assert.isFalse(opens("x", ["0".repeat(64)]))
  })
})

describe("an access key in the register", () => {
  it.effect("is shown once: a repeat gets the id, and nobody the secret from the ledger", () =>
    Effect.gen(function* () {
      yield* begin
      const first = yield* issue
      const again = yield* issue
      assert.deepStrictEqual([again.id, again.text, again.replayed], [first.id, undefined, true])
      const lines = yield* Stream.runCollect(
        EventStore.use((store) => Effect.succeed(store.read({}))).pipe(Stream.unwrap),
      )
      const secret = parseKey(first.text ?? "")?.secret ?? "?"
      assert.isFalse(lines.some(({ entry }) => new TextDecoder().decode(entry).includes(secret)))
    }).pipe(onEmpty()),
  )

  it.effect("opens with both secrets after a rotation, until the old one's day is over or it is revoked", () =>
    Effect.gen(function* () {
      yield* begin
      const { id, text: old = "" } = yield* issue
      const { text: fresh = "" } = yield* rotateAccessKey(mark("rotate"), id, { earlierUntil: "2022-10-23" })
      assert.strictEqual((yield* askerOfKey(old))?.user, admin)
      assert.strictEqual((yield* askerOfKey(fresh))?.key, id)
      yield* at("2022-10-24T00:00:01+07:00")
      assert.isUndefined(yield* askerOfKey(old))
      assert.isDefined(yield* askerOfKey(fresh))
      assert.deepInclude((yield* listAccessKeys)[0], { id, state: "live", version: 2 })
      yield* revokeAccessKey(mark("revoke"), id, undefined)
      assert.isUndefined(yield* askerOfKey(fresh))
      assert.isUndefined(yield* askerOfKey(keyText({ id: "000000000000", secret: "x".repeat(43) })))
    }).pipe(onEmpty()),
  )

  it.effect("of a user who was deactivated opens nothing, nor does a token, until a role is given anew", () =>
    Effect.gen(function* () {
      yield* begin
      const an = UserId.make("u-an")
      yield* addUser({ actor: admin, user: an, name: "An", account: "an", role: "clerk" })
      const { text = "" } = yield* issueAccessKey(mark("an"), { user: "An", purpose: "thử", scopes: ["register:read"] })
      assert.strictEqual((yield* askerOfKey(text))?.user, an)
      yield* deactivateUser({ actor: admin, name: "An", reason: "nghỉ hưu" })
      assert.deepStrictEqual([yield* askerOfKey(text), yield* askerOfToken("an", [])], [undefined, undefined])
      const issued = yield* Effect.result(
        issueAccessKey(mark("again"), { user: "An", purpose: "thử", scopes: ["register:read"] }),
      )
      assert.isTrue(Result.isFailure(issued))
      yield* changeRights({ actor: admin, name: "An", role: "clerk" })
      assert.strictEqual((yield* askerOfKey(text))?.user, an)
      assert.strictEqual((yield* askerOfToken("an", []))?.user, an)
    }).pipe(onEmpty()),
  )

  it.effect("is given by administrators only", () =>
    Effect.gen(function* () {
      yield* begin
      const clerk = UserId.make("u-clerk")
      yield* addUser({ actor: admin, user: clerk, name: "An", role: "clerk" })
      const asked = { user: "An", purpose: "thử", scopes: ["register:read"] } as const
      const outcome = yield* Effect.result(issueAccessKey(markOf(clerk), asked))
      assert.isTrue(Result.isFailure(outcome))
    }).pipe(onEmpty()),
  )
})

describe("a line of the ledger", () => {
  const mine = UnitId.make("u-mine")
  const asker = new Asker({ by: "key", scopes: new Set(), units: new Set([mine]) })
  const line = (subject: string, tags = "", data: object = {}) => ({ subject, tags, data: { ...data } })

  it.each([
    [true, line("unit/u-mine")],
    [true, line("participation/2022/u-mine", "campaign:2022 unit:u-mine")],
    [true, line("model/m1", "campaign:2022 unit:u-mine")],
    [true, line("model/m1", "campaign:2022 unit:u-mine unit:u-other", { by: { unit: "u-other" } })],
    [false, line("model/m1", "campaign:2022 unit:u-other unit:u-mine", { by: { unit: "u-mine" } })],
    [true, line("model/m1", "campaign:2022 unit:u-mine", { by: { unit: "u-mine" } })],
    [false, line("model/m1", "campaign:2022")],
    [false, line("model/m1", "campaign:2022 unit:u-other")],
    [false, line("unit/u-other")],
    [false, line("campaign/2022", "campaign:2022 unit:u-mine")],
    [false, line("office")],
    [false, line("access-key/k1")],
  ] as const)("is shown to its own unit and to nobody else's (%s)", (isShown, given) => {
    assert.strictEqual(asker.seesLine(given), isShown)
    assert.isTrue(atTheComputer.seesLine(given))
  })
})

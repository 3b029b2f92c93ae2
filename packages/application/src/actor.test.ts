import { assert, describe, it } from "@effect/vitest"
import { UserId } from "@kheo/domain/office"
import { EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { addUser, deactivateUser, listUsers, resolveActor } from "./actor.ts"
import { onEmpty } from "./memory.samples.ts"

const [hoa, an] = [UserId.make("u-hoa"), UserId.make("u-an")]
const addHoa = addUser({ actor: hoa, user: hoa, name: "Nguyễn Thị Hòa", account: "hoa", role: "administrator" })
const addAn = addUser({ actor: hoa, user: an, name: "Trần Văn An", role: "staff" })
const asks = (account: string, named?: string) => resolveActor({ named, account })
const failureOf = <A, E>(outcome: Result.Result<A, E>) => (Result.isFailure(outcome) ? outcome.failure : undefined)

describe("who is asking", () => {
  it.effect("in a store without users becomes the first administrator, once", () =>
    Effect.gen(function* () {
      const first = yield* asks("hoa")
      const [user, ...others] = yield* listUsers
      assert.deepStrictEqual(others, [])
      assert.deepInclude(user, { user: first, role: "administrator", occurredAt: "2022-10-21" })
      assert.deepStrictEqual(user?.personal, { name: "hoa", account: "hoa" })
      assert.strictEqual(yield* asks("hoa"), first)
      assert.strictEqual((yield* (yield* EventStore).head()).position, 1)
    }).pipe(onEmpty()),
  )

  it.effect("in a store without users takes the name that was given, and the account", () =>
    Effect.gen(function* () {
      yield* asks("hoa", "Nguyễn Thị Hòa")
      const [user] = yield* listUsers
      assert.deepStrictEqual(user?.personal, { name: "Nguyễn Thị Hòa", account: "hoa" })
    }).pipe(onEmpty()),
  )

  it.effect("stays who it was once deactivated: never somebody else, and refused whatever is asked", () =>
    Effect.gen(function* () {
      yield* addHoa
      yield* addUser({ actor: hoa, user: an, name: "Trần Văn An", account: "an", role: "clerk" })
      yield* deactivateUser({ actor: hoa, name: "Trần Văn An" })
      assert.strictEqual(yield* asks("an"), an)
      const refused = yield* Effect.result(addUser({ actor: an, user: UserId.make("u-x"), name: "X", role: "clerk" }))
      assert.deepInclude(failureOf(refused), {
        refusal: { _tag: "ActorDeactivated", name: "Trần Văn An", on: "2022-10-21" },
      })
      const unknown = failureOf(yield* Effect.result(asks("khac")))
      assert.deepInclude(unknown, { _tag: "ActorUnknown", users: ["Nguyễn Thị Hòa"] })
    }).pipe(onEmpty()),
  )

  it.effect("is the user of the computer's account", () =>
    Effect.gen(function* () {
      yield* addHoa
      yield* addAn
      assert.strictEqual(yield* asks("hoa"), hoa)
    }).pipe(onEmpty()),
  )

  it.effect("is the only user there is, under whichever account", () =>
    Effect.gen(function* () {
      yield* addHoa
      assert.strictEqual(yield* asks("somebody"), hoa)
    }).pipe(onEmpty()),
  )

  it.effect("is the user named by id, name or account, whatever the account of the computer", () =>
    Effect.gen(function* () {
      yield* addHoa
      yield* addAn
      assert.strictEqual(yield* asks("hoa", "u-an"), an)
      assert.strictEqual(yield* asks("hoa", "TRẦN VĂN AN"), an)
      assert.strictEqual(yield* asks("somebody", "hoa"), hoa)
    }).pipe(onEmpty()),
  )

  it.effect("is unknown among several users when the account is nobody's; the users are named", () =>
    Effect.gen(function* () {
      yield* addHoa
      yield* addAn
      const failure = failureOf(yield* Effect.result(asks("somebody")))
      assert(failure?._tag === "ActorUnknown")
      assert.strictEqual(failure.account, "somebody")
      assert.deepStrictEqual(failure.users, ["Nguyễn Thị Hòa", "Trần Văn An"])
    }).pipe(onEmpty()),
  )

  it.effect("is refused under a name that nobody has, also when there is only one user", () =>
    Effect.gen(function* () {
      yield* addHoa
      const failure = failureOf(yield* Effect.result(asks("hoa", "Nguyen Thi Hoa")))
      assert(failure?._tag === "NotFound")
      assert.deepStrictEqual([failure.what, failure.name], ["user", "Nguyen Thi Hoa"])
    }).pipe(onEmpty()),
  )
})

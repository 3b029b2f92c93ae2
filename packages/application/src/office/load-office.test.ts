import { assert, it } from "@effect/vitest"
import { Office } from "@kheo/domain/office"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { addUser, changeRights } from "../actor.ts"
import { fromNothing } from "../kept/kept.samples.ts"
import { onEmpty } from "../memory.samples.ts"
import { load } from "../load.ts"
import { everybody, userOf } from "../rights/rights.samples.ts"
import { openYear } from "../year.samples.ts"
import { loadOffice } from "./load-office.ts"

it.effect("the office read on in portions is the office read from its beginning", () =>
  Effect.gen(function* () {
    const [administrator, asAn] = [userOf("administrator"), userOf("clerk")]
    for (const step of [
      openYear,
      everybody,
      addUser({ actor: administrator, user: asAn, name: "Người clerk", role: "clerk" }),
      changeRights({ actor: administrator, name: "clerk", role: "auditor" }),
      changeRights({ actor: administrator, name: "clerk", role: "leader" }),
    ]) {
      yield* step
      assert.deepStrictEqual(yield* loadOffice, yield* fromNothing(load(Office, "office")))
      assert.deepStrictEqual(yield* loadOffice, yield* fromNothing(load(Office, "office")))
    }
  }).pipe(onEmpty()),
)

it.effect("what another has written meanwhile is read", () =>
  Effect.gen(function* () {
    yield* loadOffice
    const store = yield* EventStore
    const other = Effect.provideService(everybody, EventStore, EventStore.of({ ...store }))
    yield* other
    assert.strictEqual((yield* loadOffice).version, 7)
  }).pipe(onEmpty()),
)

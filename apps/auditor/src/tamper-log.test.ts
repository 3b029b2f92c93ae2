import { assert, describe, it } from "@effect/vitest"
import { EventStore, layerMemory } from "@kheo/event-store"
import { decided, onFresh, readAll, samples } from "@kheo/event-store/contract"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { tamperEveryBit, tamperLog } from "./tamper-log.samples.ts"

const log = (size: number) =>
  Effect.gen(function* () {
    const { command, event } = samples()
    const store = yield* EventStore
    for (let number = 1; number <= size; number++) {
      yield* TestClock.setTime(number * 60_000)
      const events = [event({ data: { title: `mô hình ${number}` }, tags: [`unit:${number % 3}`] })]
      yield* store.append(command(), decided([{ stream: `model/${number % 4}`, events }]))
    }
    return (yield* readAll()).map(({ entry }) => entry)
  }).pipe(onFresh(layerMemory({ ledger: "kheo:test" })))

describe("the tamper engine on a log", () => {
  it.effect("finds nothing that passes with a record from outside, nothing intact without, and no false alarm", () =>
    Effect.gen(function* () {
      const entries = yield* log(23)
      const { failures, runs } = yield* Effect.promise(() => tamperLog(entries, { seed: 7, times: 150 }))
      assert.deepStrictEqual(failures, [])
      assert.strictEqual(runs, 150)
    }),
  )

  it.effect("flips every bit of a small log, and each is found", () =>
    Effect.gen(function* () {
      const entries = yield* log(2)
      const { failures, runs } = yield* Effect.promise(() => tamperEveryBit(entries))
      assert.deepStrictEqual(failures, [])
      assert.isAbove(runs, 6_000)
    }),
  )
})

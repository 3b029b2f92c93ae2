import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  checkpointStoreContract,
  decided,
  eventStoreContract,
  frozen,
  frozenContract,
  ledgerImportContract,
  onFresh,
  projectionGenerationsContract,
  projectionStoreContract,
  readAll,
  samples,
  searchStoreContract,
} from "../contract/index.ts"
import { EventStore } from "../event-store.ts"
import { layerMemory } from "./layer-memory.ts"

const ledger = "kheo:test"
eventStoreContract("The memory", layerMemory({ ledger }))
frozenContract("The memory", layerMemory({ ledger: frozen.ledger }))
ledgerImportContract("memory", "kheo:test", layerMemory({ ledger: "kheo:test" }))
projectionStoreContract("The memory", layerMemory({ ledger }))
projectionGenerationsContract("The memory", layerMemory({ ledger }))
checkpointStoreContract("The memory", layerMemory({ ledger }))
searchStoreContract("The memory", layerMemory({ ledger }))

describe("a memory seeded with the lines of another ledger", () => {
  const { command, event } = samples()
  const asked = command()
  const original = Effect.gen(function* () {
    const store = yield* EventStore
    const writes = [
      { stream: "a", events: [event({ tags: ["x"] })] },
      { stream: "b", events: [event()] },
    ]
    yield* store.append(command(), decided([{ stream: "a", events: [event({ tags: ["x", "y"] })] }]))
    yield* store.append(asked, decided(writes))
    return { lines: yield* readAll(), head: yield* store.head() }
  }).pipe(onFresh(layerMemory({ ledger })))

  it.effect("has the same head, goes on from it, and leaves the lines as they were", () =>
    Effect.gen(function* () {
      const { head, lines } = yield* original
      yield* Effect.gen(function* () {
        const store = yield* EventStore
        assert.deepStrictEqual(yield* store.head(), head)
        assert.deepStrictEqual(
          (yield* readAll({ tags: ["x"] })).map((line) => line.position),
          [1, 2],
        )
        const conditions = [
          { stream: "a", is: 2 },
          { tags: ["y"], noneAfter: 1 },
        ]
        const next = yield* store.append(command(), decided([{ stream: "a", events: [event()] }], conditions))
        assert.deepStrictEqual(next, { first: 4, last: 4, replayed: false })
        assert.strictEqual((yield* readAll({ stream: "a" })).at(-1)?.streamVersion, 3)
      }).pipe(onFresh(layerMemory({ ledger, lines })))
      assert.strictEqual(lines.length, 3)
    }),
  )

  it.effect("knows the commands of its lines, whatever their request was", () =>
    Effect.gen(function* () {
      const { lines } = yield* original
      yield* Effect.gen(function* () {
        const again = yield* (yield* EventStore).append({ ...asked, request: "unknown" }, Effect.die("decided again"))
        assert.deepStrictEqual(again, { first: 2, last: 3, replayed: true })
      }).pipe(onFresh(layerMemory({ ledger, lines })))
    }),
  )
})

import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { type Appended, EventStore } from "../../event-store.ts"
import { layerMemory } from "../../memory/layer-memory.ts"
import { runHistories } from "./index.ts"

const memory = layerMemory({ ledger: "kheo:test" })
const seed = Number(process.env["KHEO_SEED"] ?? 20_221_018)

/** The memory with something wrong about it. */
const broken = (change: (store: EventStore["Service"]) => Partial<EventStore["Service"]>): Layer.Layer<EventStore> =>
  Layer.effect(
    EventStore,
    EventStore.use((store) => Effect.succeed(EventStore.of({ ...store, ...change(store) }))),
  ).pipe(Layer.provide(memory))

/** Stores that break a promise, and a word of the complaint that must follow. */
const faults: ReadonlyArray<readonly [name: string, Layer.Layer<EventStore>, RegExp]> = [
  [
    "that forgets the ids of commands",
    broken((store) => {
      let count = 0
      return { append: (command, decision) => store.append({ ...command, id: `${command.id}#${++count}` }, decision) }
    }),
    /nobody asked|newly answered more than once/,
  ],
  [
    "that takes any content under a known id",
    broken((store) => ({ append: (command, decision) => store.append({ ...command, request: "" }, decision) })),
    /answered in two ways|another request/,
  ],
  [
    "that skips conditions",
    broken((store) => ({
      append: (command, decision) =>
        store.append(
          command,
          Effect.map(decision, ({ writes }) => ({ writes, conditions: [] })),
        ),
    })),
    /appended at \d+ against/,
  ],
  [
    "that answers before it has appended",
    broken((store) => ({
      append: (command, decision) =>
        Effect.gen(function* () {
          const decided = yield* decision
          const { position } = yield* store.head()
          const late = Effect.andThen(
            Effect.replicateEffect(Effect.yieldNow, 3, { discard: true }),
            store.append(command, Effect.succeed(decided)),
          )
          yield* Effect.forkDetach(Effect.ignore(late))
          const count = decided.writes.length
          return { first: position + 1, last: position + count, replayed: false } satisfies Appended
        }),
    })),
    /misses|but it stands at|nothing of it stands/,
  ],
  [
    "whose reads leave a line out",
    broken((store) => ({ read: (query) => store.read({ ...query, after: (query.after ?? 0) + 1 }) })),
    /is position|place|stopped after/,
  ],
  [
    "whose head stands still",
    broken((store) => {
      const first = Effect.runSync(Effect.cached(store.head()))
      return { head: () => first }
    }),
    /misses what was acknowledged|the head is/,
  ],
  [
    "whose proofs are of the neighbour",
    broken((store) => ({
      prove: (claim) =>
        store.prove("inclusion" in claim && claim.inclusion > 1 ? { ...claim, inclusion: claim.inclusion - 1 } : claim),
    })),
    /the proof of/,
  ],
]

describe("random sequences of commands with pauses and faults", () => {
  it(`keep every promise of the port in memory (seed ${seed})`, async () => {
    const found = await runHistories(memory, { seed, sequences: 500 })
    assert.deepStrictEqual(found.failures, [])
    assert.isAbove(found.events, 2_000)
  }, 60_000)

  for (const [name, layer, complaint] of faults)
    it(`find a store ${name}`, async () => {
      const { failures } = await runHistories(layer, { seed, sequences: 20, perLedger: 1 })
      assert.isAbove(failures.length, 0)
      assert.isTrue(
        failures.some(({ what }) => complaint.test(what)),
        failures[0]?.what,
      )
    })

  it("play the same again from the same seed", async () => {
    const [one, again] = [
      await runHistories(memory, { seed: 7, sequences: 10 }),
      await runHistories(memory, { seed: 7, sequences: 10 }),
    ]
    assert.deepStrictEqual(again, one)
    assert.notStrictEqual((await runHistories(memory, { seed: 8, sequences: 10 })).calls, one.calls)
  })
})

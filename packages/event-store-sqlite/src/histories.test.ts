import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { runHistories } from "@kheo/event-store/histories"
import { Context, Effect, Layer } from "effect"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

const ledger = "kheo:test"
const seed = Number(process.env["KHEO_SEED"] ?? 20_221_018)

const one = Layer.unwrap(Effect.map(tempFile, (file) => layer({ file, ledger })))

/** Two connections to one file, as of two processes: whoever asks takes the other one each time. */
const two = Layer.effect(
  EventStore,
  Effect.gen(function* () {
    const file = yield* tempFile
    const connect = Effect.map(Layer.build(Layer.fresh(layer({ file, ledger }))), (context) =>
      Context.get(context, EventStore),
    )
    const stores = [yield* connect, yield* connect] as const
    let turn = 0
    const next = () => stores[turn++ % 2 === 0 ? 0 : 1]
    return EventStore.of({
      append: (command, decision) => next().append(command, decision),
      read: (query) => next().read(query),
      head: (at) => next().head(at),
      prove: (claim) => next().prove(claim),
    })
  }),
)

describe("random sequences of commands with pauses and faults on SQLite", () => {
  for (const [name, store, sequences] of [
    ["one connection", one, 120],
    ["two connections", two, 30],
  ] as const)
    it(`keep every promise of the port over ${name} (seed ${seed})`, async () => {
      const { events, failures } = await runHistories(store, { seed, sequences })
      assert.deepStrictEqual(failures, [])
      assert.isAbove(events, sequences * 4)
    }, 60_000)
})

import { Effect, Fiber, type Layer, Stream } from "effect"
import { EventStore } from "../../event-store.ts"
import { checkCommands } from "./check-commands.ts"
import { checkConditions } from "./check-conditions.ts"
import { checkOrder } from "./check-order.ts"
import { checkReaders } from "./check-readers.ts"
import { faultyStore } from "./faulty-store.ts"
import { FinalLedger } from "./final-ledger.ts"
import { newHistory, type ReadCall, type Stage } from "./history.ts"
import { playFiber } from "./play.ts"
import { randomOf } from "./random.ts"

/** What a run of random sequences came to. */
export interface Histories {
  readonly seed: number
  readonly sequences: number
  /** Calls of all kinds. */
  readonly calls: number
  readonly events: number
  /** Each with the seed of its sequence, which alone brings it about again: `{ seed, sequences: 1 }`. */
  readonly failures: ReadonlyArray<{ readonly seed: number; readonly what: string }>
}

/**
 * Plays random sequences of commands by several fibers on a store with injected pauses and faults, and checks each history.
 *
 * `layer` has to give a new, empty ledger each time it is built; several sequences share one, under names of their own.
 */
export const runHistories = async <E>(
  layer: Layer.Layer<EventStore, E>,
  {
    seed,
    sequences,
    perLedger = 25,
  }: { readonly seed: number; readonly sequences: number; readonly perLedger?: number },
): Promise<Histories> => {
  const all = Array.from({ length: sequences }, (_, index) => (seed + index) >>> 0)
  const found = { calls: 0, events: 0, failures: [] as Array<Histories["failures"][number]> }
  for (let from = 0; from < all.length; from += perLedger) {
    const ledger = new FinalLedger()
    const body = Effect.forEach(all.slice(from, from + perLedger), (own) =>
      Effect.map(playSequence(own, ledger), ({ calls, wrong }) => {
        found.calls += calls
        for (const what of wrong) found.failures.push({ seed: own, what })
      }),
    )
    await Effect.runPromise(Effect.provide(body, layer, { local: true }))
    found.events += ledger.lines.length
  }
  return { seed, sequences, ...found }
}

const playSequence = Effect.fnUntraced(function* (seed: number, ledger: FinalLedger) {
  const store = yield* EventStore
  const random = randomOf(seed)
  const history = newHistory()
  const base = ledger.lines.length
  const stage: Stage = { name: `q${seed}`, base, random, history }
  const followers = yield* Effect.forEach([{ after: base }, { after: base, stream: `${stage.name}/s0` }], (query) => {
    const call: ReadCall = { query, follow: true, lines: [], invoked: history.tick(), ended: Infinity }
    history.reads.push(call)
    const following = store
      .read({ ...query, follow: true })
      .pipe(Stream.runForEach((line) => Effect.sync(() => call.lines.push(line))))
    return Effect.map(Effect.forkChild(following), (fiber) => ({ call, fiber }))
  })
  const faulty = faultyStore(store, random)
  const fibers = Array.from({ length: 2 + random.below(3) }, (_, fiber) => playFiber(faulty, stage, fiber))
  yield* Effect.all(fibers, { concurrency: "unbounded" })
  const wrong = [...ledger.grow(yield* Stream.runCollect(store.read({ after: base })))]
  for (const { call, fiber } of followers) {
    yield* untilSeen(call, ledger.matching(call.query).length)
    yield* Fiber.interrupt(fiber)
  }
  const head = yield* store.head()
  if (head.position !== ledger.lines.length)
    wrong.push(`the head is ${head.position}, the last line ${ledger.lines.length}`)
  if (head.root !== ledger.rootAt(head.position)) wrong.push("the last root is not that of the lines")
  wrong.push(
    ...checkCommands(history, base, ledger),
    ...checkConditions(history, ledger),
    ...checkOrder(history, base, ledger),
    ...checkReaders(history, ledger),
  )
  const { appends, heads, proofs, reads } = history
  return { calls: appends.length + heads.length + proofs.length + reads.length, wrong }
})

/** Waits until a follower has what it must have, at most five seconds. */
const untilSeen = Effect.fnUntraced(function* ({ lines }: ReadCall, count: number) {
  for (let waited = 0; waited < 1_000 && lines.length < count; waited++)
    yield* waited < 50 ? Effect.yieldNow : Effect.sleep("5 millis")
})

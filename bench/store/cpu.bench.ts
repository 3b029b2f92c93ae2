import { join } from "node:path"
import { collectLines, EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import Database from "better-sqlite3"
import { Effect, ManagedRuntime } from "effect"
import { bySlices, byTurns } from "../median.ts"
import type { Row } from "../row.ts"
import { bareRowsOf } from "./bare-rows.ts"
import { inFolder, onFile } from "./bench-folder.ts"
import { appendByHand, lineByHand } from "./by-hand.ts"
import { fillTo, oneByOne } from "./fill.ts"

const events = 20_000
const singles = 4_000
/** Reads that are taken in one go before it is the other side's turn. */
const perSlice = 500

/** CPU, not time: what our appends and point reads take against the same SQL by hand, statements prepared once on both sides. */
export const cpuBench = (rounds: number): Promise<ReadonlyArray<Row>> =>
  inFolder(async (folder) => {
    let round = 0
    const fresh = () => join(folder, `${(round += 1)}.db`)
    const file = fresh()
    await onFile(file, fillTo(events))
    const { schema } = bareRowsOf(file, 1_000)
    const append = await byTurns(
      rounds,
      () => cpu(() => onFile(fresh(), fillTo(events))),
      () => cpu(async () => appendByHand(fresh(), schema, events / 1_000, 1_000)),
    )
    const one = await byTurns(
      rounds,
      () => cpu(() => onFile(fresh(), oneByOne(singles))),
      () => cpu(async () => appendByHand(fresh(), schema, singles, 1)),
    )
    const store = ManagedRuntime.make(layer({ file, ledger: "bench" }))
    const db = new Database(file, { readonly: true })
    try {
      const lineAt = lineByHand(db)
      const positions = Array.from({ length: events }, (_, index) => ((index * 7_919) % events) + 1)
      const slice = (number: number) => positions.slice(number * perSlice, (number + 1) * perSlice)
      const readEach = (number: number) =>
        EventStore.use(({ read }) =>
          Effect.forEach(slice(number), (until) => collectLines(read({ after: until - 1, until })), { discard: true }),
        )
      const read = await bySlices(
        rounds,
        events / perSlice,
        (number) => cpu(() => store.runPromise(readEach(number))),
        (number) => cpu(async () => slice(number).forEach((position) => lineAt(position))),
      )
      return [
        {
          name: "CPU of an append of one event; reference: the same lines by hand",
          unit: "events/s",
          amount: singles,
          ...one,
        },
        {
          name: "CPU of an append in batches of 1,000; reference: the same lines by hand",
          unit: "events/s",
          amount: events,
          ...append,
        },
        { name: "CPU of a point read; reference: the same line by hand", unit: "reads/s", amount: events, ...read },
      ]
    } finally {
      db.close()
      await store.dispose()
    }
  })

/** Milliseconds of CPU that this process took. */
const cpu = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1_000
}

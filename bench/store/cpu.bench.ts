import { join } from "node:path"
import { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import Database from "better-sqlite3"
import { Effect, ManagedRuntime, Stream } from "effect"
import { byTurns } from "../median.ts"
import type { Row } from "../row.ts"
import { bareRowsOf, rewrite } from "./bare-rows.ts"
import { inFolder, onFile } from "./bench-folder.ts"
import { fillTo, oneByOne } from "./fill.ts"

const events = 20_000
const singles = 4_000

/** CPU, not time: what our appends and point reads take against the same SQL by hand, statements prepared once on both sides. */
export const cpuBench = (rounds: number): Promise<ReadonlyArray<Row>> =>
  inFolder(async (folder) => {
    let round = 0
    const fresh = () => join(folder, `${(round += 1)}.db`)
    const file = fresh()
    await onFile(file, fillTo(events))
    const rows = bareRowsOf(file, 1_000)
    const append = await byTurns(
      rounds,
      () => cpu(() => onFile(fresh(), fillTo(events))),
      () => cpu(async () => rewrite(fresh(), rows)),
    )
    const apart = fresh()
    await onFile(apart, oneByOne(singles))
    const single = bareRowsOf(apart, 1)
    const one = await byTurns(
      rounds,
      () => cpu(() => onFile(fresh(), oneByOne(singles))),
      () => cpu(async () => rewrite(fresh(), single)),
    )
    const store = ManagedRuntime.make(layer({ file, ledger: "bench" }))
    const db = new Database(file, { readonly: true })
    try {
      const point = db.prepare("select * from event where position = ?")
      const positions = Array.from({ length: events }, (_, index) => ((index * 7_919) % events) + 1)
      const readEach = EventStore.use(({ read }) =>
        Effect.forEach(positions, (until) => Stream.runHead(read({ after: until - 1, until })), { discard: true }),
      )
      const read = await byTurns(
        rounds,
        () => cpu(() => store.runPromise(readEach)),
        () => cpu(async () => positions.forEach((position) => point.get(position))),
      )
      return [
        {
          name: "CPU of an append of one event; reference: the same rows by hand",
          unit: "events/s",
          amount: singles,
          ...one,
        },
        {
          name: "CPU of an append in batches of 1,000; reference: the same rows by hand",
          unit: "events/s",
          amount: events,
          ...append,
        },
        { name: "CPU of a point read; reference: the same row by hand", unit: "reads/s", amount: events, ...read },
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

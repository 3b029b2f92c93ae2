import { join } from "node:path"
import { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import Database from "better-sqlite3"
import { ManagedRuntime, Stream } from "effect"
import { byTurns, timed } from "../median.ts"
import type { Row } from "../row.ts"
import { inFolder, onFile } from "./bench-folder.ts"
import { fillTo } from "./fill.ts"

const events = 200_000
const page = 1_000

/** Reading every event of a ledger through the port, against bare better-sqlite3 reading the same rows in pages of 1,000. */
export const readBench = (rounds: number): Promise<Row> =>
  inFolder(async (folder) => {
    const file = join(folder, "kheo.db")
    await onFile(file, fillTo(events))
    const store = ManagedRuntime.make(layer({ file, ledger: "bench" }))
    const db = new Database(file, { readonly: true })
    const rowsAfter = db.prepare<[number, number], { position: number }>(
      "select * from event where position > ? order by position limit ?",
    )
    try {
      const readAll = EventStore.use(({ read }) =>
        Stream.runFold(
          read({}),
          () => 0,
          (count) => count + 1,
        ),
      )
      const ours = () => timed(async () => same(await store.runPromise(readAll)))
      const reference = () =>
        timed(async () => {
          let count = 0
          for (
            let rows = rowsAfter.all(0, page);
            rows.length > 0;
            rows = rowsAfter.all(rows.at(-1)?.position ?? 0, page)
          )
            for (const _ of rows) count += 1
          same(count)
        })
      const name = "read all events; reference: bare better-sqlite3, all columns, pages of 1,000"
      return { name, unit: "events/s", amount: events, ...(await byTurns(rounds, ours, reference)) }
    } finally {
      db.close()
      await store.dispose()
    }
  })

const same = (count: number): void => {
  if (count !== events) throw new Error(`${count} events were read, ${events} are there`)
}

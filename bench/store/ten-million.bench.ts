import { join } from "node:path"
import { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import Database from "better-sqlite3"
import { ManagedRuntime } from "effect"
import { median, timed } from "../median.ts"
import type { Row } from "../row.ts"
import { inFolder, onFile } from "./bench-folder.ts"
import { appendOne, fillTo } from "./fill.ts"

const small = 10_000
const large = 10_000_000
const times = 300

/** What size does: an append, a proof and the tree's bytes at ten million events; needs some 12 GB of disk and half an hour. */
export const tenMillionBench = (): Promise<ReadonlyArray<Row>> =>
  inFolder(async (folder) => {
    const [few, many] = [join(folder, "few.db"), join(folder, "many.db")]
    await onFile(few, fillTo(small))
    await onFile(many, fillTo(large))
    const [atFew, atMany] = [open(few), open(many)]
    try {
      const single: Array<number> = []
      const grown: Array<number> = []
      for (let number = 0; number < times; number += 1) {
        single.push(await timed(() => atFew.runPromise(appendOne(number))))
        grown.push(await timed(() => atMany.runPromise(appendOne(number))))
      }
      const proofs: Array<number> = []
      for (let number = 1; number <= times; number += 1) {
        const inclusion = Math.floor((large / times) * number)
        const prove = EventStore.use((store) => store.prove({ inclusion, size: large }))
        proofs.push(await timed(() => atMany.runPromise(prove)))
      }
      const bytes = treeBytes(many)
      return [
        {
          name: "append at 10 million events; reference: at 10 thousand",
          unit: "appends/s",
          amount: 1,
          ours: median(grown),
          reference: median(single),
        },
        {
          name: "inclusion proof at 10 million leaves; reference: the bound of 2 ms",
          unit: "proofs/s",
          amount: 1,
          ours: median(proofs),
          reference: 2,
        },
        {
          name: `tree: ${bytes.toFixed(1)} bytes an event, leaf hashes included; reference: the bound of 110`,
          unit: "",
          amount: 0,
          ours: bytes,
          reference: 110,
        },
      ]
    } finally {
      await Promise.all([atFew.dispose(), atMany.dispose()])
    }
  })

const open = (file: string) => ManagedRuntime.make(layer({ file, ledger: "bench" }))

/** Bytes of the nodes' pages and of the leaf hashes, an event. */
const treeBytes = (file: string): number => {
  const db = new Database(file, { readonly: true })
  const { nodes } = db.prepare("select count(*) as nodes from merkle_node").get() as { nodes: number }
  const pages = db.prepare("select sum(pgsize) as bytes from dbstat where name = 'merkle_node' and aggregate = true")
  const stored = unlessMissing(() => (pages.get() as { bytes: number }).bytes, nodes * (32 + 10))
  db.close()
  return stored / large + 32 + 2
}

/** Where SQLite was built without `dbstat`, the rows are counted instead. */
const unlessMissing = (ask: () => number, otherwise: number): number => {
  try {
    return ask()
  } catch {
    return otherwise
  }
}

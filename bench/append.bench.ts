import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { EventStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import Database from "better-sqlite3"
import { Effect } from "effect"
import { byTurns, timed } from "./median.ts"

const commits = 500

const event = (number: number) => ({
  id: crypto.randomUUID(),
  type: "kheo.model.submitted.v1",
  schemaVersion: 1,
  time: "2022-10-14T00:00:00+07:00",
  tags: ["campaign:2022", `unit:${number % 60}`],
  data: { basis: "paper", results: "Qua thực hiện đã vận động lắp 36 camera trên 07 tuyến đường. ".repeat(4), number },
})

const fill = Effect.gen(function* () {
  const store = yield* EventStore
  for (let number = 0; number < commits; number += 1)
    yield* store.append(
      { id: crypto.randomUUID(), request: "0".repeat(64), actor: "bench", correlationId: "bench" },
      Effect.succeed({ writes: [{ stream: `model/${number % 100}`, events: [event(number)] }], conditions: [] }),
    )
})

interface Rows {
  readonly table: string
  readonly columns: ReadonlyArray<string>
  readonly byCommit: ReadonlyMap<number, ReadonlyArray<ReadonlyArray<unknown>>>
}

/** The rows that our appends left, commit by commit, to be written again by bare statements. */
const rowsOf = (file: string): { readonly schema: string; readonly tables: ReadonlyArray<Rows> } => {
  const db = new Database(file, { readonly: true })
  const all = (table: string) => db.prepare<[], Record<string, unknown>>(`select * from ${table}`).all()
  const schema = db
    .prepare<[], { sql: string | null }>(
      "select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' and name not like 'search_%'",
    )
    .all()
    .map(({ sql }) => sql)
    .join(";\n")
  const tables = ["event", "event_tag", "command", "merkle_node"].map((table): Rows => {
    const rows = all(table)
    const columns = Object.keys(rows[0] ?? {})
    const byCommit = new Map<number, Array<ReadonlyArray<unknown>>>()
    for (const row of rows) {
      const commit = Number(row["position"] ?? row["last_position"] ?? row["last"] ?? completes(row))
      byCommit.set(commit, [...(byCommit.get(commit) ?? []), Object.values(row)])
    }
    return { table, columns, byCommit }
  })
  db.close()
  return { schema, tables }
}

/** A node of the tree is completed by the last leaf below it. */
const completes = (row: Record<string, unknown>): number =>
  (Number(row["idx"] ?? row["node_index"] ?? row["index"]) + 1) * 2 ** Number(row["level"])

const rewrite = (file: string, { schema, tables }: ReturnType<typeof rowsOf>): void => {
  const db = new Database(file)
  db.pragma("journal_mode = WAL")
  db.pragma("synchronous = FULL")
  db.exec(schema)
  db.prepare("insert into head (id, ledger, position, frontier) values (1, 'bench', 0, x'')").run()
  const statements = tables.map(({ columns, table }) =>
    db.prepare(
      `insert into ${table} (${columns.map((name) => `"${name}"`).join()}) values (${columns.map(() => "?").join()})`,
    ),
  )
  const head = db.prepare(
    "update head set position = ?, frontier = ?, recorded_at = '2026-01-01T00:00:00.000Z' where id = 1",
  )
  const frontier = Buffer.alloc(9 * 32)
  for (let commit = 1; commit <= commits; commit += 1) {
    db.exec("begin immediate")
    for (const [index, { byCommit }] of tables.entries())
      for (const row of byCommit.get(commit) ?? []) statements[index]?.run(...row)
    head.run(commit, frontier.subarray(0, 32 * commit.toString(2).replaceAll("0", "").length))
    db.exec("commit")
  }
  db.close()
}

/** One event a commit, durable: our append against bare better-sqlite3 writing the same rows in the same run. */
export const appendBench = async (rounds: number) => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-bench-"))
  try {
    let round = 0
    let rows: ReturnType<typeof rowsOf> | undefined
    const ours = async () => {
      const file = join(folder, `ours-${(round += 1)}.db`)
      const milliseconds = await timed(() =>
        Effect.runPromise(fill.pipe(Effect.provide(layer({ file, ledger: "bench" })))),
      )
      rows = rowsOf(file)
      return milliseconds
    }
    await ours()
    const reference = () =>
      timed(async () => rewrite(join(folder, `bare-${(round += 1)}.db`), rows ?? { schema: "", tables: [] }))
    const result = await byTurns(rounds, ours, reference)
    return { name: `append, one event a commit, ${commits} commits`, unit: "commits/s", amount: commits, ...result }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

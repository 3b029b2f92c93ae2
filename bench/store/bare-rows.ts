import Database from "better-sqlite3"

interface Rows {
  readonly table: string
  readonly columns: ReadonlyArray<string>
  readonly byCommit: ReadonlyMap<number, ReadonlyArray<ReadonlyArray<unknown>>>
}

/** What our appends left in a file, to be written again by bare statements: tables, triggers and rows, commit by commit. */
export interface BareRows {
  readonly schema: string
  readonly tables: ReadonlyArray<Rows>
  readonly commits: number
  /** Events in each commit. */
  readonly size: number
}

/** Reads them; a commit is known by the last position that it wrote. */
export const bareRowsOf = (file: string, size: number): BareRows => {
  const db = new Database(file, { readonly: true })
  const all = (table: string) => db.prepare<[], Record<string, unknown>>(`select * from ${table}`).all()
  const schema = db
    .prepare<[], { sql: string }>(
      `select sql from sqlite_schema where sql is not null and name not like 'sqlite_%'
       and tbl_name in ('head', 'event', 'event_tag', 'command', 'merkle_node') and type <> 'trigger'`,
    )
    .all()
    .map(({ sql }) => sql)
    .join(";\n")
  const commitOf = (position: number) => Math.ceil(position / size)
  const tables = ["event", "event_tag", "command", "merkle_node"].map((table): Rows => {
    const rows = all(table)
    const byCommit = new Map<number, Array<ReadonlyArray<unknown>>>()
    for (const row of rows) {
      const commit = commitOf(Number(row["position"] ?? row["last"] ?? completes(row)))
      const own = byCommit.get(commit)
      if (own === undefined) byCommit.set(commit, [Object.values(row)])
      else own.push(Object.values(row))
    }
    return { table, columns: Object.keys(rows[0] ?? {}), byCommit }
  })
  const commits = Math.max(...(tables[0]?.byCommit.keys() ?? []))
  db.close()
  return { schema, tables, commits, size }
}

/** A node of the tree is completed by the last leaf below it. */
const completes = (row: Record<string, unknown>): number => (Number(row["idx"]) + 1) * 2 ** Number(row["level"])

/** Writes the same rows durably with bare better-sqlite3, one transaction a commit: no checks, and no hashing but `hash`; answers the milliseconds without opening. */
export const rewrite = (
  file: string,
  { commits, schema, size, tables }: BareRows,
  hash: (row: ReadonlyArray<unknown>) => void = () => undefined,
): number => {
  const db = new Database(file)
  db.pragma("journal_mode = WAL")
  db.pragma("synchronous = FULL")
  db.pragma("cache_size = -65536")
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
  const frontier = Buffer.alloc(24 * 32)
  const start = performance.now()
  for (let commit = 1; commit <= commits; commit += 1) {
    db.exec("begin immediate")
    for (const [index, { byCommit, table }] of tables.entries())
      for (const row of byCommit.get(commit) ?? []) {
        if (table === "event") hash(row)
        statements[index]?.run(...row)
      }
    head.run(commit * size, frontier.subarray(0, 32 * (commit * size).toString(2).replaceAll("0", "").length))
    db.exec("commit")
  }
  const milliseconds = performance.now() - start
  db.close()
  return milliseconds
}

import { copyFileSync, mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Checkpoint, conclude, Verifier } from "@kheo/auditor"
import { Dice, type Tampered } from "@kheo/auditor/tamper"
import { ledgerFile } from "@kheo/event-store-sqlite"
import { Effect, Stream } from "effect"

// Only to do to a register what no command does.
const Database: new (file: string) => Connection = createRequire(import.meta.resolve("@kheo/event-store-sqlite"))(
  "better-sqlite3",
)

interface Connection {
  readonly prepare: (text: string) => {
    readonly all: () => ReadonlyArray<Row>
    readonly get: (...parameters: ReadonlyArray<unknown>) => Row | undefined
    readonly run: (...parameters: ReadonlyArray<unknown>) => unknown
  }
  readonly exec: (text: string) => unknown
  readonly pragma: (text: string) => unknown
  readonly unsafeMode: () => unknown
  readonly close: () => unknown
}
type Row = Readonly<Record<string, unknown>>

/**
 * Changes copies of a closed register's file, value by value, `times` times, and verifies them.
 *
 * Each change has to be found without any record from outside; the honest file must never raise an alarm.
 */
export const tamperFile = async (
  file: string,
  { seed, times }: { readonly seed: number; readonly times: number },
): Promise<Tampered> => {
  const dice = new Dice(seed)
  const folder = mkdtempSync(join(tmpdir(), "kheo-tamper-"))
  const copy = join(folder, "kheo.db")
  const failures: Array<string> = []
  try {
    const honest = await findingOf(file, undefined)
    if (honest.verdict !== "consistent") return { runs: 0, failures: [`the honest file is ${honest.verdict}`] }
    const { ledger, position, root } = honest
    for (let run = 0; run < times; run++) {
      copyFileSync(file, copy)
      const what = change(copy, dice)
      if (what === undefined) continue
      for (const checkpoint of [undefined, { ledger, position, root }]) {
        const { verdict } = await findingOf(copy, checkpoint)
        if (verdict !== "altered" && (checkpoint === undefined || verdict !== "rewritten"))
          failures.push(
            `seed ${seed}, run ${run}: ${what}, ${checkpoint === undefined ? "no record" : "record"}: ${verdict}`,
          )
      }
      const again = await findingOf(file, { ledger, position, root })
      if (again.verdict !== "intact") failures.push(`seed ${seed}, run ${run}: the honest file is ${again.verdict}`)
    }
    return { runs: times, failures }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const findingOf = (file: string, checkpoint: Checkpoint | undefined) =>
  Effect.runPromise(
    Effect.scoped(
      Effect.gen(function* () {
        const found = yield* ledgerFile({ file })
        const { commands, tags } = found
        const verifier = new Verifier(checkpoint)
        yield* Stream.runForEach(found.lines, (line) => Effect.sync(() => verifier.next(line)))
        const claim = { ...found.claim, nodes: found.nodes, commands, tags }
        return conclude("register", verifier, claim, { checkpoint }).finding
      }),
    ),
  )

const columns: ReadonlyArray<readonly [table: string, column: string]> = [
  ...[
    "event_id",
    "stream",
    "stream_version",
    "type",
    "recorded_at",
    "command_id",
    "entry",
    "leaf_hash",
    "position",
  ].map((column) => ["event", column] as const),
  ...["hash", "level", "idx"].map((column) => ["merkle_node", column] as const),
  ...["ledger", "position", "frontier", "recorded_at"].map((column) => ["head", column] as const),
]

/** Changes one value, one row or two; says what it did, or undefined where that made no difference. */
const change = (file: string, dice: Dice): string | undefined => {
  const db = new Database(file)
  try {
    db.unsafeMode()
    db.pragma("foreign_keys = OFF")
    db.pragma("ignore_check_constraints = ON")
    const triggers = db.prepare("select name from sqlite_schema where type = 'trigger'").all()
    for (const { name } of triggers) db.exec(`drop trigger "${String(name)}"`)
    const kind = dice.of(["value", "value", "value", "delete", "swap", "copy"])
    if (kind === "value") return changeValue(db, dice)
    const count = countOf(db, "event")
    const [one, other] = [1 + dice.below(count), 1 + dice.below(count)]
    if (kind === "delete") {
      const node = dice.below(countOf(db, "merkle_node"))
      const rows = {
        event: `position = ${one}`,
        merkle_node: `(level, idx) = (select level, idx from merkle_node limit 1 offset ${node})`,
        head: "id = 1",
      }
      const table = dice.of(["event", "merkle_node", "head"] as const)
      db.exec(`delete from ${table} where ${rows[table]}`)
      return `deleted from ${table}`
    }
    if (one === other) return undefined
    if (kind === "swap") {
      db.exec(`create temp table t as select * from event where position in (${one}, ${other})`)
      for (const [from, to] of [
        [one, other],
        [other, one],
      ])
        db.exec(
          `update event set entry = (select entry from t where position = ${to}), leaf_hash = (select leaf_hash from t where position = ${to}) where position = ${from}`,
        )
      return `swapped ${one} and ${other}`
    }
    db.exec(`update event set entry = (select entry from event where position = ${other}) where position = ${one}`)
    return `copied ${other} over ${one}`
  } finally {
    db.close()
  }
}

const countOf = (db: Connection, table: string): number =>
  Number(db.prepare(`select count(*) as count from ${table}`).get()?.["count"])

const changeValue = (db: Connection, dice: Dice): string | undefined => {
  const [table, column] = dice.of(columns)
  const rows = countOf(db, table)
  const key = { event: "position", merkle_node: "level || '/' || idx", head: "id" }[table] ?? ""
  const row = db
    .prepare(`select ${key} as key, ${column} as value from ${table} limit 1 offset ?`)
    .get(dice.below(rows))
  if (row === undefined) return undefined
  db.prepare(`update ${table} set ${column} = ? where ${key} = ?`).run(changed(row["value"], dice), row["key"])
  return `${table}.${column} of ${String(row["key"])}`
}

const changed = (value: unknown, dice: Dice): Buffer | number | string => {
  if (typeof value === "number") return value + 1_000_003 + dice.below(9)
  if (value instanceof Uint8Array) {
    const bytes = Buffer.from(value)
    const bit = dice.below(bytes.length * 8)
    bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7))
    return bytes
  }
  return `${String(value)}${dice.below(10)}`
}

import type { AppendPlan, LedgerState, PlannedLine } from "@kheo/event-store"
import type { Hash, Node } from "@kheo/event-store/merkle"
import Database from "better-sqlite3"
import { sql as raw } from "kysely"
import { packFrontier, unpackFrontier } from "./frontier-blob.ts"
import { bound, insertInto, sql } from "./sql.ts"
import type { Sqlite } from "./sqlite.ts"
import type { CommandRow, HeadRow } from "./tables.ts"

export type LedgerStatements = ReturnType<typeof ledgerStatements>

/** The hot statements of a ledger, compiled when the file is opened; each runs within the caller's transaction. */
export const ledgerStatements = (sqlite: Sqlite) => {
  const head = sqlite.prepare<HeadRow>(texts.head)
  const moveHead = sqlite.prepare(texts.moveHead)
  const moveHeadFrom = sqlite.prepare(texts.moveHeadFrom)
  const command = sqlite.prepare<CommandRow>(texts.command)
  const version = sqlite.prepare<{ version: number | null }>(texts.version)
  const versions = sqlite.prepare<{ stream: string; version: number }>(texts.versions)
  const leaf = sqlite.prepare<{ hash: Uint8Array }>(texts.leaf)
  const node = sqlite.prepare<{ hash: Uint8Array }>(texts.node)
  const insertEvent = sqlite.prepare(texts.insertEvent)
  const insertTag = sqlite.prepare(texts.insertTag)
  const insertNode = sqlite.prepare(texts.insertNode)
  const insertTags = insertMany<TagRow>(sqlite, texts.insertTag, 2)
  const insertNodes = insertMany<NodeRow>(sqlite, texts.insertNode, 3)
  const insertCommand = sqlite.prepare(texts.insertCommand)

  const writeLine = ({ leaf: hash, line }: PlannedLine): void =>
    void insertEvent.run(
      line.position,
      line.id,
      line.stream,
      line.streamVersion,
      line.type,
      line.recordedAt,
      line.commandId,
      line.entry,
      hash,
    )

  const writeOne = (lines: ReadonlyArray<PlannedLine>, nodes: ReadonlyArray<Node>): void => {
    for (const planned of lines) {
      writeLine(planned)
      for (const tag of planned.tags) insertTag.run(tag, planned.line.position)
    }
    for (const { hash, index, level } of nodes) insertNode.run(level, index, hash)
  }

  const writeMany = (lines: ReadonlyArray<PlannedLine>, nodes: ReadonlyArray<Node>): void => {
    const tagRows: Array<TagRow> = []
    for (const planned of lines) {
      writeLine(planned)
      for (const tag of planned.tags) tagRows.push([tag, planned.line.position])
    }
    insertTags(tagRows.toSorted(byTag))
    insertNodes(nodes.map(({ hash, index, level }): NodeRow => [level, index, hash]).toSorted(byPlace))
  }

  let last: { readonly row: HeadRow; readonly state: LedgerState } | undefined

  return {
    /** The same object for as long as the head stands still. */
    state: (): LedgerState => {
      const row = head.get() as HeadRow
      if (last === undefined || !isSame(last.row, row)) last = { row, state: stateOf(row) }
      return last.state
    },
    answerTo: (commandId: string): CommandRow | undefined => command.get(commandId),
    versionOf: (stream: string): number => version.get(stream)?.version ?? 0,
    /** Those of many streams in one question; a stream without events is not among them. */
    versionsOf: (streams: ReadonlyArray<string>): ReadonlyArray<{ stream: string; version: number }> =>
      versions.all(JSON.stringify(streams)),
    node: (level: number, index: number): Hash | undefined =>
      (level === 0 ? leaf.get(index + 1) : node.get(level, index))?.hash,
    /** Everything of a plan but the head, which several plans of one transaction move once. */
    write: ({ lines, nodes }: Pick<AppendPlan, "lines" | "nodes">): void =>
      (lines.length > 1 ? writeMany : writeOne)(lines, nodes),
    /** False, and nothing is written, where the head is not that of `before`: another has appended, or it is another history. */
    moveHeadFrom: (before: LedgerState, { frontier, position, recordedAt }: LedgerState): boolean =>
      moveHeadFrom.run(
        position,
        packFrontier(frontier),
        recordedAt ?? null,
        before.position,
        packFrontier(before.frontier),
      ).changes === 1,
    moveHead: ({ frontier, position, recordedAt }: LedgerState): void =>
      void moveHead.run(position, packFrontier(frontier), recordedAt ?? null),
    /** False, and nothing is written, where the command was answered before. */
    remember: (row: CommandRow): boolean => {
      try {
        insertCommand.run(row.id, row.request, row.first, row.last)
        return true
      } catch (cause) {
        if (isTaken(cause)) return false
        throw cause
      }
    },
  }
}

const stateOf = (row: HeadRow): LedgerState => ({
  ledger: row.ledger,
  position: row.position,
  frontier: unpackFrontier(row.position, row.frontier),
  recordedAt: row.recorded_at ?? undefined,
})

const isSame = (one: HeadRow, other: HeadRow): boolean =>
  one.position === other.position &&
  one.recorded_at === other.recorded_at &&
  one.ledger === other.ledger &&
  Buffer.compare(one.frontier, other.frontier) === 0

/** Cheaper than `on conflict do nothing`, with which SQLite looks each key up before it adds it. */
const isTaken = (cause: unknown): boolean =>
  cause instanceof Database.SqliteError && cause.code === "SQLITE_CONSTRAINT_PRIMARYKEY"

type TagRow = readonly [tag: string, position: number]
type NodeRow = readonly [level: number, index: number, hash: Hash]

/** In the order of their tables' keys, so that SQLite finds the next place beside the last. */
const byTag = ([tag, position]: TagRow, [otherTag, other]: TagRow): number =>
  tag < otherTag ? -1 : tag > otherTag ? 1 : position - other

const byPlace = ([level, index]: NodeRow, [otherLevel, other]: NodeRow): number => level - otherLevel || index - other

/**
 * Rows that one call carries, as long as there are so many: SQLite copies each page that a call with several rows touches before
 * it changes it, which is worth it only where neighbours share their pages, and not in one that touches many.
 */
const sizes = [8, 1]

/** Inserts sorted rows with few calls. */
const insertMany = <Row extends ReadonlyArray<string | number | Uint8Array>>(
  sqlite: Sqlite,
  text: string,
  columns: number,
): ((rows: ReadonlyArray<Row>) => void) => {
  const row = `, (${Array.from({ length: columns }, () => "?").join(", ")})`
  const statements = sizes.map((size) => ({ size, insert: sqlite.prepare(text + row.repeat(size - 1)) }))
  return (rows) => {
    let from = 0
    for (const { insert, size } of statements)
      for (; from + size <= rows.length; from += size) insert.run(...rows.slice(from, from + size).flat())
  }
}

const texts = {
  head: sql.selectFrom("head").selectAll().compile().sql,
  moveHead: sql.updateTable("head").set({ position: 0, frontier: Buffer.of(), recorded_at: "" }).compile().sql,
  moveHeadFrom: sql
    .updateTable("head")
    .set({ position: 0, frontier: Buffer.of(), recorded_at: "" })
    .where("position", "=", 0)
    .where("frontier", "=", Buffer.of())
    .compile().sql,
  command: sql.selectFrom("command").selectAll().where("id", "=", bound("")).compile().sql,
  version: sql
    .selectFrom("event")
    .select((of) => of.fn.max("stream_version").as("version"))
    .where("stream", "=", bound(""))
    .compile().sql,
  versions: sql
    .selectFrom("event")
    .select((of) => ["stream", of.fn.max("stream_version").as("version")])
    .where("stream", "in", raw<string>`(select value from json_each(${""}))`)
    .groupBy("stream")
    .compile().sql,
  leaf: sql.selectFrom("event").select("leaf_hash as hash").where("position", "=", 0).compile().sql,
  node: sql.selectFrom("merkle_node").select("hash").where("level", "=", 0).where("idx", "=", 0).compile().sql,
  insertEvent: insertInto("event", [
    "position",
    "event_id",
    "stream",
    "stream_version",
    "type",
    "recorded_at",
    "command_id",
    "entry",
    "leaf_hash",
  ]),
  insertTag: insertInto("event_tag", ["tag", "position"]),
  insertNode: insertInto("merkle_node", ["level", "idx", "hash"]),
  insertCommand: insertInto("command", ["id", "request", "first", "last"]),
}

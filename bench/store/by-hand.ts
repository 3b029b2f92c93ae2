import { type LedgerState, type Line, planAppend } from "@kheo/event-store"
import { emptyFrontier } from "@kheo/event-store/merkle"
import Database from "better-sqlite3"
import { plainCommand, plainEvent } from "./plain-event.ts"

/** What our appends do, by hand: the same lines, hashes and nodes, written by the same statements, with no port in between. */
export const appendByHand = (file: string, schema: string, commits: number, size: number): void => {
  const db = new Database(file)
  db.pragma("journal_mode = WAL")
  db.pragma("synchronous = FULL")
  db.pragma("cache_size = -65536")
  db.exec(schema)
  db.prepare("insert into head (id, ledger, position, frontier) values (1, 'bench', 0, x'')").run()
  const version = db.prepare<[string], { version: number | null }>(
    "select max(stream_version) as version from event where stream = ?",
  )
  const event = db.prepare(
    `insert into event (position, event_id, stream, stream_version, type, recorded_at, command_id, entry, leaf_hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const tag = db.prepare("insert into event_tag (tag, position) values (?, ?)")
  const node = db.prepare("insert into merkle_node (level, idx, hash) values (?, ?, ?)")
  const command = db.prepare("insert into command (id, request, first, last) values (?, ?, ?, ?)")
  const head = db.prepare("update head set position = ?, frontier = ?, recorded_at = ?")
  const begin = db.prepare("begin immediate")
  const commit = db.prepare("commit")
  const versionOf = (stream: string) => version.get(stream)?.version ?? 0
  let state: LedgerState = { ledger: "bench", position: 0, frontier: emptyFrontier, recordedAt: undefined }
  for (let done = 0; done < commits; done += 1) {
    const asked = plainCommand()
    const events = Array.from({ length: size }, (_, index) => plainEvent(done * size + index))
    begin.run()
    const stream = size === 1 ? `model/${done % 100}` : `batch/${done}`
    const plan = planAppend(state, versionOf, asked, [{ stream, events }], Date.now())
    command.run(asked.id, asked.request, state.position + 1, plan.state.position)
    for (const { leaf, line, tags } of plan.lines) {
      const { commandId, entry, id, position, recordedAt, streamVersion, type } = line
      event.run(position, id, stream, streamVersion, type, recordedAt, commandId, entry, leaf)
      for (const each of tags) tag.run(each, position)
    }
    for (const { hash, index, level } of plan.nodes) node.run(level, index, hash)
    head.run(plan.state.position, Buffer.concat(plan.state.frontier.roots), plan.state.recordedAt)
    commit.run()
    state = plan.state
  }
  db.close()
}

/** One line by its position, by hand. */
export const lineByHand = (db: Database.Database): ((position: number) => Line | undefined) => {
  const point = db.prepare<[number], Line>(
    `select position, event_id as id, type, stream, stream_version as streamVersion, recorded_at as recordedAt,
       command_id as commandId, entry, lower(hex(leaf_hash)) as leafHash
     from event where position = ?`,
  )
  return (position) => point.get(position)
}

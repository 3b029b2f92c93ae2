import type { Generated } from "kysely"

/** Tables of the ledger's file as Kysely sees them; `event` with `position` and `entry` are public names. */
export interface Tables {
  head: HeadRow
  event: EventRow
  event_tag: { tag: string; position: number }
  command: CommandRow
  /** Completed interior nodes; the leaves are `event.leaf_hash`. */
  merkle_node: { level: number; idx: number; hash: Uint8Array }
  projection: ProjectionRow
  fact: FactRow
  checkpoint: CheckpointRow
}

export interface HeadRow {
  id: number
  ledger: string
  position: number
  frontier: Uint8Array
  recorded_at: string | null
}

export interface EventRow {
  position: number
  event_id: string
  stream: string
  stream_version: number
  type: string
  recorded_at: string
  command_id: string
  entry: Uint8Array
  leaf_hash: Uint8Array
}

export interface CommandRow {
  id: string
  /** Empty where only the lines were taken over from another copy. */
  request: string
  first: number
  last: number
}

export interface ProjectionRow {
  id: Generated<number>
  name: string
  version: number
  generation: number
  status: "building" | "live" | "retired"
  position: number
  stopped_at: number | null
  stopped_detail: string | null
  lease_owner: string | null
  /** Milliseconds since 1970. */
  lease_until: number | null
  fence: Generated<number>
}

export interface CheckpointRow {
  id: Generated<number>
  position: number
  note: string
  signed_at: string
}

export interface FactRow {
  projection: number
  id: string
  partition: string
  occurred_at: string
  position: number
  known_from: number
  known_until: number | null
  body: string
}

/** Tables of schema `kheo` that Kysely writes queries of; the ledger comes first in every key. */
export interface Tables {
  event: EventRow
  event_tag: { ledger: string; tag: string; position: number }
  fact: FactRow
  projection: GenerationRow
}

export interface HeadRow {
  readonly ledger: string
  readonly position: number
  readonly frontier: Uint8Array
  readonly recorded_at: string | null
}

export interface EventRow {
  ledger: string
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

export interface FactRow {
  ledger: string
  projection: number
  id: string
  partition: string
  occurred_at: string
  position: number
  known_from: number
  known_until: number | null
  body: string
}

export interface GenerationRow {
  ledger: string
  id: number
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
  fence: number
}

import type { Generation, GenerationName } from "@kheo/event-store"
import type { FoundGeneration } from "./projection-statements.ts"

/** The port's name of a row. */
export const nameOf = ({ generation, name, version }: FoundGeneration): GenerationName => ({
  name,
  version,
  generation,
})

/** Milliseconds since 1970 as the port tells them. */
export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** A row as it is listed. */
export const shown = (row: FoundGeneration): Generation => ({
  ...nameOf(row),
  status: row.status,
  position: row.position,
  ...(row.stopped_at === null ? {} : { stopped: { at: row.stopped_at, detail: row.stopped_detail ?? "" } }),
  ...(row.lease_owner === null || row.lease_until === null
    ? {}
    : { lease: { owner: row.lease_owner, until: instant(row.lease_until) } }),
})

/** What generations are asked and told; parameters in the order of each text. */
export const generationTexts = {
  all: "select * from projection order by name, version, generation",
  named: "select * from projection where name = ? and version = ? and generation = ?",
  building: "select * from projection where name = ? and version = ? and status = 'building' and stopped_at is null",
  take: "update projection set lease_owner = ?, lease_until = ?, fence = ? where id = ?",
  stop: "update projection set stopped_at = ?, stopped_detail = ? where id = ?",
  retire: "update projection set status = 'retired' where id = ?",
  enliven:
    "update projection set status = 'live', lease_owner = null, lease_until = null, fence = fence + 1 where id = ?",
  dropFacts: "delete from fact where projection = ?",
  drop: "delete from projection where id = ?",
}

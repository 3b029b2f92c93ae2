import { type Line, pageSize, type ReadQuery } from "@kheo/event-store"
import { toHex } from "@kheo/event-store/merkle"
import type { SelectQueryBuilder } from "kysely"
import { sql } from "./sql.ts"
import type { EventRow, Tables } from "./tables.ts"

/** One page of a query's lines, in ledger order. */
export const pageOf = (ledger: string, query: ReadQuery) => {
  const [rows, position] = matching(ledger, query)
  return rows.selectAll("event").orderBy(position).limit(pageSize)
}

/** Positions of the last lines of a query, newest first. */
export const newestOf = (ledger: string, query: ReadQuery, count: number) => {
  const [rows, position] = matching(ledger, query)
  return rows.select("event.position").orderBy(position, "desc").limit(count)
}

/** The port's form of a row. */
export const lineOf = (row: EventRow): Line => ({
  position: row.position,
  id: row.event_id,
  type: row.type,
  stream: row.stream,
  streamVersion: row.stream_version,
  recordedAt: row.recorded_at,
  commandId: row.command_id,
  entry: row.entry,
  leafHash: toHex(row.leaf_hash),
})

type Events = SelectQueryBuilder<Tables, "event", object>
type Place = "event.position" | "event.stream_version"

/** A stream's versions are in ledger order, so that its own index gives its lines without sorting. */
const matching = (ledger: string, query: ReadQuery): readonly [Events, Place] => {
  const { after = 0, stream, tags = [], types, until } = query
  const [events, position] = source(ledger, tags)
  let rows = events.where(position, ">", after)
  if (stream !== undefined) rows = rows.where("event.stream", "=", stream)
  if (types !== undefined) rows = rows.where(({ eb, fn }) => eb("event.type", "=", fn.any(eb.val(types))))
  if (until !== undefined) rows = rows.where(position, "<=", until)
  return [rows, stream === undefined ? position : "event.stream_version"]
}

/** Events with all of these tags, and the column that is in their order: the first tag's own index. */
const source = (ledger: string, [tag, ...others]: ReadonlyArray<string>): readonly [Events, "event.position"] => {
  if (tag === undefined) return [sql.selectFrom("event").where("event.ledger", "=", ledger), "event.position"]
  const tagged = sql
    .selectFrom("event_tag as tagged")
    .innerJoin("event", (join) =>
      join.onRef("event.ledger", "=", "tagged.ledger").onRef("event.position", "=", "tagged.position"),
    )
    .where("tagged.ledger", "=", ledger)
    .where("tagged.tag", "=", tag) as unknown as Events
  return [withTags(tagged, others), "tagged.position" as "event.position"]
}

const withTags = (events: Events, tags: ReadonlyArray<string>): Events =>
  tags.reduce(
    (found, tag) =>
      found.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("event_tag as also")
            .select("also.tag")
            .whereRef("also.ledger", "=", "event.ledger")
            .whereRef("also.position", "=", "event.position")
            .where("also.tag", "=", tag),
        ),
      ),
    events,
  )

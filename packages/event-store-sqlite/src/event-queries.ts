import { type Line, pageSize, type ReadQuery } from "@kheo/event-store"
import { toHex } from "@kheo/event-store/merkle"
import { type SelectQueryBuilder, sql as raw } from "kysely"
import { sql } from "./sql.ts"
import type { EventRow, Tables } from "./tables.ts"

/** One page of a query's lines, in ledger order. */
export const pageOf = (query: ReadQuery) => {
  const [rows, position] = matching(query)
  return rows.selectAll("event").orderBy(position).limit(pageSize)
}

/** Positions of the last lines of a query, newest first. */
export const newestOf = (query: ReadQuery, count: number) => {
  const [rows, position] = matching(query)
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

const matching = ({ after = 0, stream, tags = [], types, until }: ReadQuery): readonly [Events, "event.position"] => {
  const [events, position] = source(tags)
  let rows = events.where(position, ">", after)
  if (stream !== undefined) rows = rows.where("event.stream", "=", stream)
  if (types !== undefined) rows = rows.where(ofTypes(types))
  if (until !== undefined) rows = rows.where(position, "<=", until)
  return [rows, position]
}

/** Events with all of these tags, and the column that is in their order: the first tag's own index, so that nothing is sorted. */
const source = ([tag, ...others]: ReadonlyArray<string>): readonly [Events, "event.position"] => {
  if (tag === undefined) return [sql.selectFrom("event"), "event.position"]
  const tagged = sql
    .selectFrom("event_tag as tagged")
    .innerJoin("event", "event.position", "tagged.position")
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
            .whereRef("also.position", "=", "event.position")
            .where("also.tag", "=", tag),
        ),
      ),
    events,
  )

/** The index of types is in ledger order for one type only; for several (`+` keeps it out) the ledger is walked instead of sorted. */
const ofTypes = (types: ReadonlyArray<string>) =>
  types.length === 1
    ? raw<boolean>`${raw.ref("event.type")} = ${types[0]}`
    : raw<boolean>`+${raw.ref("event.type")} in (${raw.join(types)})`

import { type Line, pageSize, type Position, type ReadQuery } from "@kheo/event-store"
import { type SelectQueryBuilder, sql as raw } from "kysely"
import { bound, sql } from "./sql.ts"
import type { Prepared, Sqlite } from "./sqlite.ts"
import type { Tables } from "./tables.ts"

/** What of a query decides its SQL; all else of it are parameters. */
const shapeOf = ({ stream, tags, types, until }: ReadQuery): string =>
  `${tags?.length ?? 0} ${stream === undefined} ${types?.length} ${until === undefined}`

/** In the order in which `matching` asks for them. */
const parametersOf = (
  { after = 0, stream, tags = [], types = [], until }: ReadQuery,
  limit: number,
): ReadonlyArray<string | number> => {
  if (tags.length === 0 && stream === undefined && types.length === 0)
    return until === undefined ? [after, limit] : [after, until, limit]
  return [
    ...tags,
    after,
    ...(stream === undefined ? [] : [stream]),
    ...types,
    ...(until === undefined ? [] : [until]),
    limit,
  ]
}

/** Queries of events; each shape of query is compiled once. */
export const eventQueries = (sqlite: Sqlite) => {
  const once = <Row>(compile: (query: ReadQuery) => string) => {
    const known = new Map<string, Prepared<Row>>()
    return (query: ReadQuery): Prepared<Row> => {
      const shape = shapeOf(query)
      const found = known.get(shape)
      if (found !== undefined) return found
      const prepared = sqlite.prepare<Row>(compile(query))
      known.set(shape, prepared)
      return prepared
    }
  }
  const page = once<Line>((query) => {
    const [rows, position] = matching(query)
    return rows.select(line).orderBy(position).limit(bound(pageSize)).compile().sql
  })
  const newest = once<{ readonly position: Position }>((query) => {
    const [rows, position] = matching(query)
    return rows.select("event.position").orderBy(position, "desc").limit(bound(1)).compile().sql
  })
  const one = sqlite.prepare<Line>(sql.selectFrom("event").select(line).where("position", "=", 0).compile().sql)
  const lineAt = (position: Position): ReadonlyArray<Line> => {
    const row = one.get(position)
    return row === undefined ? [] : [row]
  }
  return {
    /** One page of a query's lines, in ledger order. */
    page: (query: ReadQuery): ReadonlyArray<Line> =>
      isOnePosition(query) ? lineAt(query.until) : page(query).all(...parametersOf(query, pageSize)),
    /** Positions of the last lines of a query, newest first. */
    newest: (query: ReadQuery, count: number): ReadonlyArray<Position> =>
      newest(query)
        .all(...parametersOf(query, count))
        .map(({ position }) => position),
  }
}

const isOnePosition = (query: ReadQuery): query is ReadQuery & { readonly until: Position } => {
  const { after = 0, stream, tags, types, until } = query
  return until === after + 1 && stream === undefined && types === undefined && (tags ?? []).length === 0
}

/** Columns under the port's names, so that a row is a line as it comes; a hash that SQLite writes out costs less than its bytes in a Buffer. */
const line = [
  "event.position",
  "event.event_id as id",
  "event.type",
  "event.stream",
  "event.stream_version as streamVersion",
  "event.recorded_at as recordedAt",
  "event.command_id as commandId",
  "event.entry",
  raw<string>`lower(hex(${raw.ref("event.leaf_hash")}))`.as("leafHash"),
] as const

type Events = SelectQueryBuilder<Tables, "event", object>

const matching = ({ after = 0, stream, tags = [], types, until }: ReadQuery): readonly [Events, "event.position"] => {
  const [events, position] = source(tags)
  let rows = events.where(position, ">", after)
  if (stream !== undefined) rows = rows.where("event.stream", "=", bound(stream))
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
    .where("tagged.tag", "=", bound(tag)) as unknown as Events
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
            .where("also.tag", "=", bound(tag)),
        ),
      ),
    events,
  )

/** The index of types is in ledger order for one type only; for several (`+` keeps it out) the ledger is walked instead of sorted. */
const ofTypes = (types: ReadonlyArray<string>) =>
  types.length === 1
    ? raw<boolean>`${raw.ref("event.type")} = ${bound(types[0])}`
    : raw<boolean>`+${raw.ref("event.type")} in (${raw.join(types)})`

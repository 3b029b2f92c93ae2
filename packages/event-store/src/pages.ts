import { Array as Arr, Cause, Effect, Option, Stream } from "effect"
import type { Position, ReadQuery } from "./event-store.ts"
import { linesOf } from "./collect-lines.ts"
import type { Line } from "./line.ts"

/** How many lines an adapter fetches at once. */
export const pageSize = 1_000

/** Lines of a query that follows, and how far the ledger had been looked through for them. */
export interface Page {
  readonly lines: ReadonlyArray<Line>
  /** The ledger's head when the page was read – before its lines were, so that none below it can be missing. */
  readonly head: Position
  /** Ends when something may have been appended since the page was read. */
  readonly changed: Effect.Effect<void>
}

/** A query without `newest`. */
type From = ReadQuery & { readonly after: Position }

/** What an adapter answers: at most `pageSize` lines after `query.after`. */
export interface PageSource<E> {
  readonly lines: (query: From) => Effect.Effect<ReadonlyArray<Line>, E>
  /** The same with what is needed to follow. */
  readonly page: (query: From) => Effect.Effect<Page, E>
  /** Positions of the last so many lines that match, newest first. */
  readonly newest: (query: ReadQuery, count: number) => Effect.Effect<ReadonlyArray<Position>, E>
}

/** Turns an adapter's pages into the stream that `EventStore.read` promises. */
export const streamPages = <E>(query: ReadQuery, source: PageSource<E>): Stream.Stream<Line, E> => {
  const { after = 0, newest } = query
  if (query.follow === true) return followed({ ...query, after }, source)
  if (newest !== undefined) return newestOf(query, newest, source)
  return linesOf({
    stream: () => pagesOf({ ...query, after }, source),
    all: () => allAfter(query.after === undefined ? { ...query, after } : (query as From), source),
  })
}

/** Whether one page is all that there can be. */
const isOnePage = ({ after, until = Infinity }: From): boolean => until - after <= pageSize

/** Page after page until one isn't full. */
const allAfter = <E>(query: From, source: PageSource<E>): Effect.Effect<ReadonlyArray<Line>, E> =>
  isOnePage(query)
    ? source.lines(query)
    : Effect.flatMap(source.lines(query), (lines) => {
        const next = lastOfFull(lines)
        if (next === undefined) return Effect.succeed(lines)
        return Effect.map(allAfter({ ...query, after: next }, source), (others) => [...lines, ...others])
      })

/** Where the next page begins; undefined where there is none. */
const lastOfFull = (lines: ReadonlyArray<Line>): Position | undefined =>
  lines.length < pageSize ? undefined : lines.at(-1)?.position

/** Lines between the oldest and the newest of the last so many. */
const newestOf = <E>(query: ReadQuery, count: number, source: PageSource<E>): Stream.Stream<Line, E> => {
  const { newest: _, ...rest } = query
  const range = Effect.map(source.newest(query, count), (positions): From | undefined => {
    const [until, first] = [positions[0], positions.at(-1)]
    return until === undefined || first === undefined ? undefined : { ...rest, after: first - 1, until }
  })
  return linesOf({
    stream: () =>
      Stream.unwrap(Effect.map(range, (found) => (found === undefined ? Stream.empty : pagesOf(found, source)))),
    all: () => Effect.flatMap(range, (found) => (found === undefined ? Effect.succeed([]) : allAfter(found, source))),
  })
}

const pagesOf = <E>(query: From, source: PageSource<E>): Stream.Stream<Line, E> =>
  isOnePage(query) ? onePage(query, source) : manyPages(query, source)

/** Pages cost more than what is on them, when that is a single line. */
const onePage = <E>(query: From, source: PageSource<E>): Stream.Stream<Line, E> =>
  Stream.fromPull(
    Effect.sync(() => {
      let isRead = false
      return Effect.suspend(() => {
        if (isRead) return Cause.done()
        isRead = true
        return Effect.flatMap(source.lines(query), (lines) =>
          Arr.isReadonlyArrayNonEmpty(lines) ? Effect.succeed(lines) : Cause.done(),
        )
      })
    }),
  )

const manyPages = <E>(query: From, source: PageSource<E>): Stream.Stream<Line, E> =>
  Stream.paginate<Position, Line, E>(query.after, (after) =>
    Effect.map(source.lines({ ...query, after }), (lines) => [lines, Option.fromUndefinedOr(lastOfFull(lines))]),
  )

interface Cursor {
  readonly after: Position
  readonly ready: Effect.Effect<void>
}

const followed = <E>(query: From, source: PageSource<E>): Stream.Stream<Line, E> =>
  Stream.paginate<Cursor, Line, E>({ after: query.after, ready: Effect.void }, ({ after, ready }) =>
    Effect.map(Effect.andThen(ready, source.page({ ...query, after })), (page) => [
      page.lines,
      nextOf(query, after, page),
    ]),
  )

const nextOf = ({ until }: ReadQuery, previous: Position, page: Page): Option.Option<Cursor> => {
  const next = lastOfFull(page.lines)
  if (next !== undefined) return Option.some({ after: next, ready: Effect.void })
  const after = Math.max(page.head, page.lines.at(-1)?.position ?? previous)
  return until !== undefined && until <= after ? Option.none() : Option.some({ after, ready: page.changed })
}

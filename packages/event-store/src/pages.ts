import { Array as Arr, Cause, Effect, Option, Stream } from "effect"
import type { Position, ReadQuery } from "./event-store.ts"
import { knowingAll } from "./collect-lines.ts"
import type { Line } from "./line.ts"

/** How many lines an adapter fetches at once. */
export const pageSize = 1_000

/** Lines of a query, and how far the ledger had been looked through for them; the latter only counts where one follows. */
export interface Page {
  readonly lines: ReadonlyArray<Line>
  /** The ledger's head when the page was read – before its lines were, so that none below it can be missing. */
  readonly head: Position
  /** Ends when something may have been appended since the page was read. */
  readonly changed: Effect.Effect<void>
}

/** What an adapter answers of a query without `newest` and `follow`. */
export interface PageSource<E> {
  /** At most `pageSize` lines after `query.after`. */
  readonly page: (query: ReadQuery & { readonly after: Position }) => Effect.Effect<Page, E>
  /** Positions of the last so many lines that match, newest first. */
  readonly newest: (query: ReadQuery, count: number) => Effect.Effect<ReadonlyArray<Position>, E>
}

/** Turns an adapter's pages into the stream that `EventStore.read` promises. */
export const streamPages = <E>(query: ReadQuery, source: PageSource<E>): Stream.Stream<Line, E> =>
  knowingAll(
    query.newest === undefined ? pagesOf(query, source) : newestOf(query, query.newest, source),
    query.follow === true ? undefined : allLines(query, source),
  )

/** Page after page until one isn't full. */
const allLines = <E>(query: ReadQuery, source: PageSource<E>): Effect.Effect<ReadonlyArray<Line>, E> =>
  query.newest === undefined
    ? allAfter({ ...query, after: query.after ?? 0 }, source)
    : Effect.flatMap(source.newest(query, query.newest), (positions) => {
        const [until, first] = [positions[0], positions.at(-1)]
        if (until === undefined || first === undefined) return Effect.succeed([])
        const { newest: _, ...rest } = query
        return allAfter({ ...rest, after: first - 1, until }, source)
      })

const allAfter = <E>(
  query: ReadQuery & { readonly after: Position },
  source: PageSource<E>,
): Effect.Effect<ReadonlyArray<Line>, E> =>
  Effect.flatMap(source.page(query), ({ lines }) => {
    const last = lines.at(-1)
    if (last === undefined || lines.length < pageSize || last.position === query.until) return Effect.succeed(lines)
    return Effect.map(allAfter({ ...query, after: last.position }, source), (others) => [...lines, ...others])
  })

const newestOf = <E>({ newest: _, ...query }: ReadQuery, newest: number, source: PageSource<E>) =>
  Stream.unwrap(
    Effect.map(source.newest(query, newest), (positions) => {
      const [until, first] = [positions[0], positions.at(-1)]
      if (until === undefined || first === undefined) return Stream.empty
      return pagesOf({ ...query, after: first - 1, until, follow: false }, source)
    }),
  )

const pagesOf = <E>(query: ReadQuery, source: PageSource<E>): Stream.Stream<Line, E> => {
  const { after = 0, follow = false, until = Infinity } = query
  return follow || until - after > pageSize ? manyPages(query, source) : onePage({ ...query, after }, source)
}

/** All that there can be: pages cost more than what is on them, when that is a single line. */
const onePage = <E>(query: ReadQuery & { readonly after: Position }, source: PageSource<E>): Stream.Stream<Line, E> =>
  Stream.fromPull(
    Effect.sync(() => {
      let isRead = false
      return Effect.suspend(() => {
        if (isRead) return Cause.done()
        isRead = true
        return Effect.flatMap(source.page(query), ({ lines }) =>
          Arr.isReadonlyArrayNonEmpty(lines) ? Effect.succeed(lines) : Cause.done(),
        )
      })
    }),
  )

const manyPages = <E>(query: ReadQuery, source: PageSource<E>): Stream.Stream<Line, E> =>
  Stream.paginate<Cursor, Line, E>({ after: query.after ?? 0, ready: Effect.void }, ({ after, ready }) =>
    Effect.map(Effect.andThen(ready, source.page({ ...query, after })), (page) => [
      page.lines,
      nextOf(query, after, page),
    ]),
  )

interface Cursor {
  readonly after: Position
  readonly ready: Effect.Effect<void>
}

const nextOf = (query: ReadQuery, previous: Position, page: Page): Option.Option<Cursor> => {
  const last = page.lines.at(-1)?.position ?? previous
  if (page.lines.length === pageSize) return Option.some({ after: last, ready: Effect.void })
  const after = Math.max(page.head, last)
  const finished = query.follow !== true || (query.until !== undefined && query.until <= after)
  return finished ? Option.none() : Option.some({ after, ready: page.changed })
}

import { type Register, today } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import type { Failure } from "../problem/index.ts"
import type { Place } from "./cursor.ts"
import type { KeptList } from "./kept-lists.ts"
import { findingOf, type ListAsked, usualLimit } from "./list-asked.ts"
import { inOrder, type SortKey } from "./order.ts"
import { cursorInvalid, type Page, paged, placesOf, turned } from "./turned.ts"

/** What a declared list comes down to. */
export interface AnyList extends Page {
  readonly pinned: "register" | "none"
  readonly sorts: Readonly<Record<string, SortKey<object>>>
  readonly version?: Effect.Effect<number, Failure, Register>
  readonly find: (
    asked: ReturnType<typeof findingOf>,
  ) => Effect.Effect<Readonly<Record<string, unknown>>, Failure, Register>
}

/** One page of a list, of the position and the day that its first page was of. */
export const pageOf = Effect.fn("pageOf")(function* (list: AnyList, asked: ListAsked) {
  const { count, limit = usualLimit } = asked.query
  const version = list.version === undefined ? undefined : yield* list.version
  const { cursors, from, name } = yield* turned(asked)
  const { about, items } = yield* wholeOf(list, asked, from, list.spoken === true ? [...name, asked.language] : name)
  const place = placesOf(list)
  const start =
    list.pinned === "register" ? (from?.offset ?? 0) : items.findIndex((one) => place(one) === from?.last) + 1
  const before = items[start - 1]
  if (from !== undefined && (before === undefined || place(before) !== from.last)) return yield* cursorInvalid
  const page = items.slice(start, start + limit)
  const offset = start + page.length
  const next = offset < items.length ? cursors.write(placeAfter(about, place(page.at(-1) ?? {}), offset)) : null
  const counted = count === undefined ? {} : { count: items.length }
  return {
    ...paged(list, asked, { about: { ...about, ...counted }, page, next }),
    ...(version === undefined ? {} : { version }),
  }
})

/** All items in the order asked for; kept from the page before where nothing can have changed it. */
const wholeOf = Effect.fnUntraced(function* (
  { find, items, pinned, sorts }: AnyList,
  asked: ListAsked,
  from: Place | undefined,
  about: ReadonlyArray<unknown>,
) {
  const { lists } = asked.request
  const { count: _, cursor: _cursor, fields: _fields, limit: _limit, sort, ...query } = asked.query
  const split = (found: Readonly<Record<string, unknown>>): KeptList => {
    const { [items]: all, ...rest } = found
    return { items: inOrder(all as ReadonlyArray<object>, sort, sorts), about: rest }
  }
  if (pinned === "none") return split(yield* find(findingOf(asked, query)))
  const asOf = from?.asOf ?? query.asOf ?? (yield* today)
  const keyAt = (position: unknown) => JSON.stringify([...about, position, asOf])
  const pin = from?.position ?? (query.knownAt === undefined ? (yield* EventStore.use(headOf)).position : undefined)
  const kept = pin === undefined ? undefined : lists.get(keyAt(pin))
  if (kept !== undefined) return kept
  const knownAt = from === undefined ? query.knownAt : String(from.position)
  const found = yield* find(findingOf(asked, { ...query, asOf, ...(knownAt === undefined ? {} : { knownAt }) }))
  const whole = split({ ...found, knownAt: query.knownAt ?? null })
  lists.keep(keyAt(whole.about["position"]), whole)
  return whole
})

const headOf = (store: EventStore["Service"]) => store.head()

const placeAfter = (about: KeptList["about"], last: string, offset: number): Place => ({
  position: (about["position"] as number | undefined) ?? null,
  asOf: (about["asOf"] as string | undefined) ?? null,
  offset,
  last,
})

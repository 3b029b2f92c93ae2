import { type Register, today, Vault } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import type { Answer, Asked } from "../endpoint/endpoint.ts"
import { type Failure, parameterFault, trouble } from "../problem/index.ts"
import { cursorsOf, type Place } from "./cursor.ts"
import type { KeptList } from "./kept-lists.ts"
import { inOrder, type SortKey } from "./order.ts"

interface Item {
  readonly id: string
}

/** A query of a list as it was decoded. */
interface ListQuery {
  readonly limit?: number
  readonly cursor?: string
  readonly count?: "exact"
  readonly fields?: string
  readonly sort?: string
  readonly asOf?: string
  readonly knownAt?: string
}
export type ListAsked = Asked<unknown, ListQuery, undefined, undefined>

/** What a declared list comes down to. */
export interface AnyList {
  readonly items: string
  readonly pinned: "register" | "none"
  readonly sorts: Readonly<Record<string, SortKey<object>>>
  readonly find: (asked: ListAsked) => Effect.Effect<Readonly<Record<string, unknown>>, Failure, Register>
}

const usual = 50

/** One page of a list, of the position and the day that its first page was of. */
export const pageOf = Effect.fn("pageOf")(function* (list: AnyList, asked: ListAsked) {
  const { count, cursor, fields, limit = usual } = asked.query
  const { caller, path, query } = asked.request
  const session = yield* Effect.flatMap(Vault, (vault) => vault.session)
  const text = JSON.stringify([path, Object.entries(query).filter(isOfTheWhole).toSorted()])
  const cursors = cursorsOf(session, text, caller)
  const from = cursor === undefined ? undefined : cursors.read(cursor)
  if (cursor !== undefined && from === undefined) return yield* cursorInvalid
  const { about, items } = yield* wholeOf(list, asked, from, [text, caller, session.generation])
  const start = from?.offset ?? 0
  if (from !== undefined && (items[start - 1] as Item | undefined)?.id !== from.last) return yield* cursorInvalid
  const page = items.slice(start, start + limit)
  const offset = start + page.length
  const next = offset < items.length ? cursors.write(placeAfter(about, page.at(-1) as Item, offset)) : null
  const body = {
    ...about,
    [list.items]: fields === undefined ? page : page.map((item) => shortened(item, fields.split(","))),
    next,
    ...(count === undefined ? {} : { count: items.length }),
  }
  const answer: Answer<unknown> = next === null ? { body } : { body, headers: { Link: linkTo(path, query, next) } }
  return answer
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
  if (pinned === "none") return split(yield* find({ ...asked, query }))
  const asOf = from?.asOf ?? query.asOf ?? (yield* today)
  const keyAt = (position: unknown) => JSON.stringify([...about, position, asOf])
  const pin = from?.position ?? (query.knownAt === undefined ? (yield* EventStore.use(headOf)).position : undefined)
  const kept = pin === undefined ? undefined : lists.get(keyAt(pin))
  if (kept !== undefined) return kept
  const knownAt = from === undefined ? query.knownAt : String(from.position)
  const found = yield* find({ ...asked, query: { ...query, asOf, ...(knownAt === undefined ? {} : { knownAt }) } })
  const whole = split({ ...found, knownAt: query.knownAt ?? null })
  lists.keep(keyAt(whole.about["position"]), whole)
  return whole
})

const headOf = (store: EventStore["Service"]) => store.head()

const isOfTheWhole = ([name]: readonly [string, string]): boolean =>
  !["cursor", "limit", "count", "fields"].includes(name)

const placeAfter = (about: KeptList["about"], { id }: Item, offset: number): Place => ({
  position: (about["position"] as number | undefined) ?? null,
  asOf: (about["asOf"] as string | undefined) ?? null,
  offset,
  last: id,
})

const shortened = (item: object, fields: ReadonlyArray<string>): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => name === "id" || fields.includes(name)))

const linkTo = (path: string, query: Readonly<Record<string, string>>, cursor: string): string =>
  `<${path}?${new URLSearchParams({ ...query, cursor })}>; rel="next"`

const cursorInvalid = Effect.fail(trouble("cursor-invalid", { faults: [parameterFault("cursor", "cursor")] }))

import type { Register } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect, type Schema } from "effect"
import type { Endpoint, Fields } from "../endpoint/endpoint.ts"
import type { Failure } from "../problem/index.ts"
import { type Finding, findingOf, type ListAsked, usualLimit } from "./list-asked.ts"
import { type AnyListing, type ListAsks, type Listing, type Parts, routeOf } from "./listing.ts"
import { paged, type Page, placesOf, turned } from "./turned.ts"

/** So much of a list, and whether there is more. */
export type Stretch<Name extends string, Item, About> = { readonly [N in Name]: ReadonlyArray<Item> } & About

interface Continued<
  Params,
  Query extends Parts,
  Name extends string,
  Item extends Parts,
  About extends Parts,
> extends Listing<Params, Query, Name, Item, About> {
  /** So many items after the place that is named, from the beginning without one. */
  readonly find: (
    asked: Finding<ListAsks<Query, Params>["params"], ListAsks<Query, Params>["query"]>,
    stretch: { readonly after: string | undefined; readonly most: number },
  ) => Effect.Effect<Stretch<Name, Schema.Struct.Type<Item>, Schema.Struct.Type<About>>, Failure, Register>
}

/** Declares a list too long to be found as a whole: each page is looked for after the item that the one before ended with. */
export const continued = <
  const Name extends string,
  Item extends Parts,
  About extends Parts,
  Query extends Parts,
  const Params extends Fields | undefined = undefined,
>(
  list: Continued<Params, Query, Name, Item, About>,
): Endpoint => {
  const pages = list as unknown as AnyContinued
  return routeOf(list as unknown as AnyListing, undefined, (asked) => stretchOf(pages, asked))
}

interface AnyContinued extends Page {
  readonly pinned: "register" | "none"
  readonly find: (
    asked: ReturnType<typeof findingOf>,
    stretch: { readonly after: string | undefined; readonly most: number },
  ) => Effect.Effect<Readonly<Record<string, unknown>>, Failure, Register>
}

/** One item more than a page has is looked for, which tells whether there is another page. */
const stretchOf = Effect.fnUntraced(function* (list: AnyContinued, asked: ListAsked) {
  const { cursor: _, fields: _fields, limit = usualLimit, ...query } = asked.query
  const { cursors, from } = yield* turned(asked)
  const pin = list.pinned === "none" ? undefined : yield* pinnedAt(from?.position, query.knownAt)
  const found = yield* list.find(findingOf(asked, { ...query, ...(pin === undefined ? {} : { knownAt: pin }) }), {
    after: from?.last,
    most: limit + 1,
  })
  const { [list.items]: all, ...rest } = found
  const items = all as ReadonlyArray<object>
  const page = items.slice(0, limit)
  const about = list.pinned === "none" ? rest : { ...rest, knownAt: query.knownAt ?? null }
  const last = placesOf(list)(page.at(-1) ?? {})
  const position = (rest["position"] as number | undefined) ?? null
  const next = items.length > limit ? cursors.write({ position, asOf: null, offset: 0, last }) : null
  return paged(list, asked, { about, page, next })
})

/** The position that every page is of: the first one's. */
const pinnedAt = (position: number | null | undefined, knownAt: string | undefined) =>
  typeof position === "number"
    ? Effect.succeed(String(position))
    : knownAt === undefined
      ? EventStore.use((store) => Effect.map(store.head(), (head) => String(head.position)))
      : Effect.succeed(knownAt)

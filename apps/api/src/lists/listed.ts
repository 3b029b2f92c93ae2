import type { Register } from "@kheo/application"
import type { Effect, Schema } from "effect"
import type { Endpoint, Fields } from "../endpoint/endpoint.ts"
import type { Failure } from "../problem/index.ts"
import type { Finding } from "./list-asked.ts"
import { type AnyListing, type ListAsks, type Listing, type Parts, routeOf } from "./listing.ts"
import type { SortKey } from "./order.ts"
import { type AnyList, pageOf } from "./page-of.ts"

/** What a list finds: all of its items, in its own order, and what the answer says beside them. */
export type Found<Name extends string, Item, About> = { readonly [N in Name]: ReadonlyArray<Item> } & About

interface List<
  Params,
  Query extends Parts,
  Name extends string,
  Item extends Parts,
  About extends Parts,
> extends Listing<Params, Query, Name, Item, About> {
  /** What may be sorted by. */
  readonly sorts?: Readonly<Record<string, SortKey<Schema.Struct.Type<Item>>>>
  /** The version of what the whole list belongs to, where changes rest on it; it becomes each page's ETag. */
  readonly version?: Effect.Effect<number, Failure, Register>
  readonly find: (
    asked: Finding<ListAsks<Query, Params>["params"], ListAsks<Query, Params>["query"]>,
  ) => Effect.Effect<Found<Name, Schema.Struct.Type<Item>, Schema.Struct.Type<About>>, Failure, Register>
}

/**
 * Declares a list: cut into pages by `limit` and `cursor` with `Link: rel="next"`, counted, sorted and shortened to `fields` as asked.
 *
 * The route finds all items; nothing of pages is its concern.
 */
export const listed = <
  const Name extends string,
  Item extends Parts,
  About extends Parts,
  Query extends Parts,
  const Params extends Fields | undefined = undefined,
>(
  list: List<Params, Query, Name, Item, About>,
): Endpoint => {
  const { sorts = {} } = list
  const pages = { ...list, sorts } as unknown as AnyList
  return routeOf(list as unknown as AnyListing, { sorts: Object.keys(sorts) }, (asked) => pageOf(pages, asked))
}

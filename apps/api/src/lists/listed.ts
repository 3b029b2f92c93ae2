import type { Register } from "@kheo/application"
import { Effect, Schema, Struct } from "effect"
import type { Asked, Endpoint, Fields } from "../endpoint/endpoint.ts"
import type { Failure } from "../problem/index.ts"
import { times } from "../values.ts"
import type { SortKey } from "./order.ts"
import { fieldsQuery, paging, sortQuery } from "./page-query.ts"
import { type AnyList, type ListAsked, pageOf } from "./page-of.ts"

type Parts = Schema.Struct.Fields
type ItemFields = Parts & { readonly id: Schema.Top }
type Common = Pick<Endpoint, "name" | "ownUnit" | "path" | "personal" | "problems" | "scope" | "summary" | "tag">

/** What a list finds: all of its items, in its own order, and what the answer says beside them. */
export type Found<Name extends string, Item, About> = { readonly [N in Name]: ReadonlyArray<Item> } & About

interface List<
  Params,
  Query extends Parts,
  Name extends string,
  Item extends ItemFields,
  About extends Parts,
> extends Common {
  readonly params?: Params
  /** What narrows the list, beside `asOf` and `knownAt` where it is of the register. */
  readonly query: Query
  /**
   * `register`: facts of the ledger, so that all pages are of one position and one day; it takes `asOf` and `knownAt`, and `about` has
   * `evidence`. `none`: what the ledger doesn't hold.
   */
  readonly pinned: "register" | "none"
  /** What the array is called in the answer. */
  readonly items: Name
  readonly item: Schema.Struct<Item>
  /** What the answer says beside the items. */
  readonly about: About
  /** What may be sorted by. */
  readonly sorts?: Readonly<Record<string, SortKey<Schema.Struct.Type<Item>>>>
  /** The name of the answer's schema. */
  readonly schema: string
  readonly find: (
    asked: Asked<
      Params extends { readonly Type: infer P } ? P : undefined,
      Schema.Struct.Type<Query> & { readonly asOf?: string; readonly knownAt?: string },
      undefined,
      undefined
    >,
  ) => Effect.Effect<Found<Name, Schema.Struct.Type<Item>, Schema.Struct.Type<About>>, Failure, Register>
}

/**
 * Declares a list: cut into pages by `limit` and `cursor` with `Link: rel="next"`, counted, sorted and shortened to `fields` as asked.
 *
 * The route finds all items; nothing of pages is its concern.
 */
export const listed = <
  const Name extends string,
  Item extends ItemFields,
  About extends Parts,
  Query extends Parts,
  const Params extends Fields | undefined = undefined,
>(
  list: List<Params, Query, Name, Item, About>,
): Endpoint => {
  const {
    about,
    find,
    item,
    items,
    name,
    ownUnit,
    params,
    path,
    personal,
    pinned,
    problems,
    query,
    schema,
    scope,
    sorts = {},
    summary,
    tag,
  } = list
  const sortKeys = Object.keys(sorts)
  const asked = Schema.Struct({
    ...query,
    ...(pinned === "register" ? times : {}),
    ...paging,
    fields: fieldsQuery(Object.keys(item.fields)),
    ...(sortKeys.length === 0 ? {} : { sort: sortQuery(sortKeys) }),
  })
  const body = Schema.Struct({
    ...about,
    [items]: Schema.Array(partial(item)),
    next: Schema.NullOr(Schema.String).annotate({ description: "cursor" }),
    count: Schema.optionalKey(Schema.Natural),
  }).annotate({ identifier: schema })
  const pages = { find, items, pinned, sorts } as unknown as AnyList
  return {
    method: "get",
    name,
    path,
    scope,
    summary,
    tag,
    ...(ownUnit === undefined ? {} : { ownUnit }),
    ...(personal === undefined ? {} : { personal }),
    ...(params === undefined ? {} : { params }),
    query: asked as unknown as Fields,
    response: { status: 200, schema: body, headers: { Link: linkWords } },
    problems: [...problems, "cursor-invalid"],
    handle: (given) => pageOf(pages, given as ListAsked),
  }
}

/** With `fields` all but the id may be left out. */
const partial = <Item extends ItemFields>(item: Schema.Struct<Item>) => {
  const { id, ...rest } = item.fields
  return Schema.Struct({ id, ...Struct.map(rest, Schema.optionalKey as never) } as never)
}

const linkWords = {
  vi: 'rel="next": trang sau; không có ở trang cuối',
  en: 'rel="next": the next page; absent on the last',
}

import { Schema, Struct } from "effect"
import type { Answer, Endpoint, Fields } from "../endpoint/endpoint.ts"
import { times } from "../values.ts"
import type { ListAsked } from "./list-asked.ts"
import { countQuery, fieldsQuery, paging, sortQuery } from "./page-query.ts"

export type Parts = Schema.Struct.Fields
type Common = Pick<
  Endpoint,
  "name" | "ownUnit" | "path" | "personal" | "problems" | "response" | "scope" | "summary" | "tag"
>

/** What every list says of itself. */
export interface Listing<Params, Query, Name extends string, Item, About> extends Omit<Common, "response"> {
  readonly params?: Params
  /** What narrows the list, beside `asOf` and `knownAt` where it is of the register. */
  readonly query: Query
  /**
   * `register`: facts of the ledger, so that all pages are of one position; it takes `asOf` and `knownAt`, and `about` has `evidence`.
   * `none`: what the ledger doesn't hold, or holds without a day; then the item that a page ended with is looked for.
   */
  readonly pinned: "register" | "none"
  /** What the array is called in the answer. */
  readonly items: Name
  readonly item: Schema.Struct<Item & Parts>
  /** The part that names an item, which `fields` never leaves out; `id` where nothing is said. */
  readonly key?: keyof Item & string
  /** What tells an item from every other where its key doesn't. */
  readonly place?: (item: Schema.Struct.Type<Item & Parts>) => string
  /** What the answer says beside the items. */
  readonly about: About
  /** That items hold words in the caller's language. */
  readonly spoken?: true
  /** The name of the answer's schema. */
  readonly schema: string
  /** Headers beside `Link`. */
  readonly headers?: Common["response"]["headers"]
}

/** What is asked of a list's route. */
export interface ListAsks<Query, Params> {
  readonly query: Schema.Struct.Type<Query & Parts> & { readonly asOf?: string; readonly knownAt?: string }
  readonly params: Params extends { readonly Type: infer P } ? P : undefined
}

/** A list whose particular types nobody has to know any more. */
export interface AnyListing extends Omit<Listing<Fields, Parts, string, Parts, Parts>, "place"> {
  readonly place?: (item: never) => string
}

/**
 * The route of a list: its query takes `limit`, `cursor` and `fields`, its answer says what the next page's cursor is. Where all
 * of it is found at once it is counted too, and sorted.
 */
export const routeOf = (
  listing: AnyListing,
  whole: { readonly sorts: ReadonlyArray<string> } | undefined,
  handle: (asked: ListAsked) => Answer<unknown> | ReturnType<Endpoint["handle"]>,
): Endpoint => {
  const { about, headers, item, items, key = "id", name, ownUnit, params, path, personal } = listing
  const { pinned, problems, query, schema, scope, summary, tag } = listing
  const asked = Schema.Struct({
    ...query,
    ...(pinned === "register" ? times : {}),
    ...paging,
    ...(whole === undefined ? {} : countQuery),
    fields: fieldsQuery(Object.keys(item.fields)),
    ...(whole === undefined || whole.sorts.length === 0 ? {} : { sort: sortQuery(whole.sorts) }),
  })
  const body = Schema.Struct({
    ...about,
    [items]: Schema.Array(partial(item, key)),
    next: Schema.NullOr(Schema.String).annotate({ description: "cursor" }),
    ...(whole === undefined ? {} : { count: Schema.optionalKey(Schema.Natural) }),
  }).annotate({ identifier: schema })
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
    response: { status: 200, schema: body, headers: { ...headers, Link: linkWords } },
    problems: [...problems, "cursor-invalid"],
    handle: (given) => handle(given as ListAsked),
  }
}

/** With `fields` all but the key may be left out. */
const partial = (item: Schema.Struct<Parts>, key: string) => {
  const { [key]: own, ...rest } = item.fields
  return Schema.Struct({ [key]: own, ...Struct.map(rest, Schema.optionalKey as never) } as never)
}

const linkWords = {
  vi: 'rel="next": trang sau; không có ở trang cuối',
  en: 'rel="next": the next page; absent on the last',
}

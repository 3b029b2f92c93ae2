import { Vault } from "@kheo/application"
import { Effect } from "effect"
import type { Answer } from "../endpoint/endpoint.ts"
import { parameterFault, trouble } from "../problem/index.ts"
import { cursorsOf } from "./cursor.ts"
import type { ListAsked } from "./list-asked.ts"

/** What a page has to know of its list. */
export interface Page {
  readonly items: string
  readonly key?: string
  readonly place?: (item: never) => string
  readonly spoken?: true
}

/** The cursors of this very query, where the page begins that is asked for, and what whatever is kept of the list is called. */
export const turned = Effect.fnUntraced(function* ({ query: { cursor }, request: { caller, path, query } }: ListAsked) {
  const session = yield* Effect.flatMap(Vault, (vault) => vault.session)
  const text = JSON.stringify([path, Object.entries(query).filter(isOfTheWhole).toSorted()])
  const cursors = cursorsOf(session, text, caller)
  const from = cursor === undefined ? undefined : cursors.read(cursor)
  if (cursor !== undefined && from === undefined) return yield* cursorInvalid
  return { cursors, from, name: [text, caller, session.generation] as ReadonlyArray<unknown> }
})

const isOfTheWhole = ([name]: readonly [string, string]): boolean =>
  !["cursor", "limit", "count", "fields"].includes(name)

/** What tells an item of a list from the others. */
export const placesOf =
  ({ key = "id", place }: Page) =>
  (item: object): string =>
    place === undefined ? String((item as Readonly<Record<string, unknown>>)[key]) : place(item as never)

/** The answer: what the list says beside its items, the items shortened to what was asked for, and where it goes on. */
export const paged = (
  { items, key = "id", spoken }: Page,
  { language, query: { fields }, request: { path, query } }: ListAsked,
  { about, next, page }: { readonly about: object; readonly page: ReadonlyArray<object>; readonly next: string | null },
): Answer<unknown> => {
  const names = fields === undefined ? undefined : new Set([key, ...fields.split(",")])
  const shown = names === undefined ? page : page.map((item) => shortened(item, names))
  const headers = {
    ...(next === null ? {} : { Link: `<${path}?${new URLSearchParams({ ...query, cursor: next })}>; rel="next"` }),
    ...(spoken === true ? { "Content-Language": language } : {}),
  }
  return { body: { ...about, [items]: shown, next }, ...(Object.keys(headers).length === 0 ? {} : { headers }) }
}

const shortened = (item: object, names: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)))

/** That a cursor was altered, is of another query or caller, or that what it stands at is gone. */
export const cursorInvalid = Effect.fail(trouble("cursor-invalid", { faults: [parameterFault("cursor", "cursor")] }))

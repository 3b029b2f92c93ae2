import type { Asked } from "../endpoint/endpoint.ts"

/** A query of a list as it was decoded. */
export interface ListQuery {
  readonly limit?: number
  readonly cursor?: string
  readonly count?: "exact"
  readonly fields?: string
  readonly sort?: string
  readonly asOf?: string
  readonly knownAt?: string
}

/** What is asked of a list whose particular types nobody knows. */
export type ListAsked = Asked<unknown, ListQuery, undefined, undefined>

/** How many items a page has where nobody says. */
export const usualLimit = 50

/** As much of a request as finding a list's items takes. */
export type Finding<Params, Query> = Pick<
  Asked<Params, Query, undefined, undefined>,
  "asker" | "journal" | "language" | "params" | "query"
>

/** What is asked, with another query than was sent. */
export const findingOf = ({ asker, journal, language, params }: ListAsked, query: ListQuery) => ({
  asker,
  journal,
  language,
  params,
  query,
})

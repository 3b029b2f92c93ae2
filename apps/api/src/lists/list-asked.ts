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

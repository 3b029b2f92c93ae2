/** What a token says: who asks, by their account, and for what. */
export interface Claimed {
  readonly account: string
  readonly scopes: ReadonlyArray<string>
}

/** Reads a token; `unavailable` when the provider's keys can't be had, so that nobody can tell whether it holds. */
export type ReadToken = (token: string) => Promise<Claimed | "refused" | "unavailable">

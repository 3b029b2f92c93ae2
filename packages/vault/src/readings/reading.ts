import { createHash } from "node:crypto"

/** One reading of personal data: who, by which route, of what; never a value that was read. */
export interface Reading {
  readonly by: "computer" | "key" | "token"
  /** A user's id, which says nothing about the person. */
  readonly user: string | null
  readonly key: string | null
  /** The operation's name in the document of the API. */
  readonly operation: string
  readonly path: string
  /** SHA-256 of the query, which may hold a person's name; null where there was none. */
  readonly query: string | null
  readonly traceId: string
  /** What for, in the words of whoever asked; left out where they said nothing. */
  readonly purpose?: string | null
}

/** A reading in its place: its hash is over the hash before it and its own line. */
export interface JournalEntry extends Reading {
  readonly number: number
  /** RFC 3339, UTC. */
  readonly at: string
  /** Lower-case hex. */
  readonly hash: string
}

/** What an entry's hash is over, after the hash before it. */
export const lineOf = (number: number, at: string, reading: Reading): string => {
  const { by, key, operation, path, purpose = null, query, traceId, user } = reading
  const said = { number, at, by, user, key, operation, path, query, traceId }
  return JSON.stringify(purpose === null ? said : { ...said, purpose })
}

/** The hash of an entry; before the first one stands nothing. */
export const hashAfter = (before: string, line: string): string =>
  createHash("sha256").update(before).update("\n").update(line).digest("hex")

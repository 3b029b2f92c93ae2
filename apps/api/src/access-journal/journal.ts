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
}

/** A reading in its place: each entry's hash covers the one before it. */
export interface JournalEntry extends Reading {
  readonly number: number
  /** RFC 3339, UTC. */
  readonly at: string
  /** Lower-case hex. */
  readonly hash: string
}

/** Where readings of personal data are written down: beside the ledger, append-only. */
export interface AccessJournal {
  /** Resolves once the entry would outlast a power cut; rejects when it can't be written, and then nothing may be shown. */
  readonly record: (reading: Reading) => Promise<void>
  /** The newest entries, the newest first, below a number. */
  readonly list: (asked: {
    readonly before?: number | undefined
    readonly limit: number
  }) => Promise<ReadonlyArray<JournalEntry>>
}

import { collectLines, EventStore } from "@kheo/event-store"
import { foldedKey } from "@kheo/vietnamese"
import { Clock, Effect } from "effect"
import { type JournalEntry, journalEntry, type ModelNames } from "./load-journal.ts"

/** What a search has found so far, newest first. */
export interface JournalSearch {
  readonly query: string
  readonly hits: ReadonlyArray<JournalEntry>
  /** How many of the ledger's events were looked at. */
  readonly seen: number
  readonly of: number
  readonly ended: boolean
}

/** More hits than anybody reads; the search stops there. */
export const mostHits = 500

const pageSize = 500

/** Milliseconds without another letter, after which the search begins. */
const quiet = 100

/** Milliseconds between two tellings: drawing costs more than looking. */
const tellEvery = 100

/**
 * Looks for events whose line holds every word of the query, marks aside, from the newest to the oldest.
 *
 * It tells what it has after each page and lets keys through in between, so that a long ledger never holds up the typing.
 */
export const searchJournal = Effect.fn("searchJournal")(function* (
  query: string,
  textOf: (entry: JournalEntry) => string,
  names: ModelNames,
  tell: (found: JournalSearch) => void,
) {
  yield* Effect.sleep(quiet)
  const store = yield* EventStore
  const { position } = yield* store.head()
  const words = foldedKey(query).split(" ")
  const hits: Array<JournalEntry> = []
  let until = position
  let told = 0
  while (until > 0 && hits.length < mostHits) {
    const lines = yield* collectLines(store.read({ after: Math.max(0, until - pageSize), until }))
    for (const line of lines.toReversed()) {
      const entry = yield* journalEntry(line, names)
      const key = foldedKey(textOf(entry))
      if (words.every((word) => key.includes(word))) hits.push(entry)
    }
    until = Math.max(0, until - pageSize)
    const ended = until === 0 || hits.length >= mostHits
    const now = yield* Clock.currentTimeMillis
    if (ended || now - told >= tellEvery) {
      told = now
      tell({ query, hits: hits.slice(0, mostHits), seen: position - until, of: position, ended })
    }
    yield* Effect.sleep(0)
  }
})

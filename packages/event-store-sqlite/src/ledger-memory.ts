import type { LedgerState, StreamVersion } from "@kheo/event-store"
import type { LedgerStatements } from "./ledger-statements.ts"

export type LedgerMemory = ReturnType<typeof ledgerMemory>

/** Streams whose versions are kept at most. */
const most = 10_000

/** From so many on one question for all is quicker than one for each. */
const atOnce = 8

/**
 * What a connection knows of its ledger from its last append: its head, and the versions of its streams as long as that is the head.
 *
 * Taken under the lock and given back as the transaction's last step: whatever fails in between leaves nothing known.
 */
export const ledgerMemory = (ledger: LedgerStatements) => {
  let known: LedgerState | undefined
  let versions = new Map<string, StreamVersion>()

  return {
    /** The head that the last append left, whoever may have written since. */
    recall: (): LedgerState | undefined => {
      const state = versions.size > most ? undefined : known
      known = undefined
      return state
    },
    /** The head as it stands, with all else to be asked anew. */
    ask: (): LedgerState => {
      known = undefined
      versions = new Map()
      return ledger.state()
    },
    give: (state: LedgerState): void => {
      known = state
    },
    versionOf: (stream: string): StreamVersion => {
      const version = versions.get(stream) ?? ledger.versionOf(stream)
      versions.set(stream, version)
      return version
    },
    /** Asks for the versions of many streams at once, where a large append is about to need them. */
    learn: (streams: ReadonlyArray<string>): void => {
      const unknown = streams.filter((stream) => !versions.has(stream))
      if (unknown.length < atOnce) return
      for (const stream of unknown) versions.set(stream, 0)
      for (const { stream, version } of ledger.versionsOf(unknown)) versions.set(stream, version)
    },
    /** Tells what a stream's version has become. */
    grown: (stream: string, version: StreamVersion): void => void versions.set(stream, version),
  }
}

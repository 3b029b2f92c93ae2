import type { LedgerState, StreamVersion } from "@kheo/event-store"
import type { LedgerStatements } from "./ledger-statements.ts"
import type { Sqlite } from "./sqlite.ts"

export type LedgerMemory = ReturnType<typeof ledgerMemory>

/** Streams whose versions are kept at most. */
const most = 10_000

/** From so many on one question for all is quicker than one for each. */
const atOnce = 8

/**
 * What a connection knows of its ledger from its last append, as long as nobody else has written: its head and the versions
 * of its streams need not be asked for again.
 *
 * Taken under the lock and given back as the transaction's last step: whatever fails in between leaves nothing known.
 */
export const ledgerMemory = (sqlite: Sqlite, ledger: LedgerStatements) => {
  let given: { readonly mark: string; readonly state: LedgerState } | undefined
  let versions = new Map<string, StreamVersion>()

  return {
    /** The head as it stands, and what to call with the head that the transaction leaves. */
    take: () => {
      const mark = sqlite.lastWrite()
      const known = given?.mark === mark ? given.state : undefined
      given = undefined
      if (known === undefined || versions.size > most) versions = new Map()
      const give = (state: LedgerState): void => {
        given = { mark, state }
      }
      return { before: known ?? ledger.state(), give }
    },
    versionOf: (stream: string): StreamVersion => {
      const known = versions.get(stream)
      if (known !== undefined) return known
      const version = ledger.versionOf(stream)
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
    /** Tells what a stream's version has become; once it is written. */
    grown: (stream: string, version: StreamVersion): void => void versions.set(stream, version),
  }
}

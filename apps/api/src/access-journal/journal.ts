import type { JournalEntry, Reading } from "@kheo/application"

export type { JournalEntry, Reading }

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

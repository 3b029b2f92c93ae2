import type { Words } from "@kheo/application/language"

/** What an auditor found of the whole ledger. */
export interface LedgerVerdict {
  readonly verdict: "consistent" | "intact" | "altered" | "rewritten" | "undecided" | "unreadable"
  /** The auditor's own sentence. */
  readonly words: Words
  /** How many events were read; 0 of a file that can't be read. */
  readonly position: number
}

/** What something came to, in words. */
export interface Outcome {
  readonly words: Words
  readonly good: boolean
}

/** What the screens can't do over a register's queries: it needs the files themselves. Whoever opens the screens provides it. */
export interface LedgerPort {
  /** Reads every stored line and holds it to its hashes, and to a checkpoint where there is one; changes nothing. */
  readonly verify: (checkpoint: string | undefined, tell: (seen: number, of: number) => void) => Promise<LedgerVerdict>
  /** Makes a proved copy, and says where it lies. */
  readonly backUp: () => Promise<Outcome>
  /** Why nothing can be written now: a file that is read-only, a lock that is held; undefined when it can. */
  readonly unwritable?: () => Promise<Words | undefined>
}

/** Events up to which a ledger is read through as soon as the screens are open. */
export const mostAtStart = 20_000

/** Why nothing may be written into a ledger with such a verdict; undefined when it may. */
export const brokenWords = (found: LedgerVerdict | undefined): Words | undefined =>
  found?.verdict === "altered" || found?.verdict === "rewritten"
    ? {
        vi: `Sổ ${found.words.vi}. Không sửa gì; hãy báo người giữ bản sao lưu.`,
        en: `The register was found ${found.words.en}. Change nothing; tell whoever keeps the backups.`,
      }
    : undefined

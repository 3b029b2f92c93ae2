import type { Words } from "@kheo/application/language"

/** What comparing a record or proof with the register came to, in words for people. */
export interface AuditedRecord {
  readonly verdict: "intact" | "consistent" | "altered" | "rewritten" | "undecided" | "unreadable"
  readonly words: Words
  /** What was tested, what was not, and what to do. */
  readonly said: ReadonlyArray<Words & { readonly kind: "checked" | "unchecked" | "note" | "advice" }>
  /** What the text says of a register; undefined for a text that says nothing of any. */
  readonly record?:
    | { readonly ledger: string | undefined; readonly position: number; readonly root: string }
    | undefined
  /** The event that a proof is about, without what is said of persons. */
  readonly event?: { readonly type: string; readonly subject: string; readonly day: string } | undefined
}

/**
 * Compares a text that was kept outside – a checkpoint, the text of its QR code, a proof – with this register; `key` is the public
 * key that the reader was given, or empty.
 *
 * Filled by the composition root, which has the auditor's program: this app shares no code with it.
 */
export type RecordAudit = (text: string, key: string) => Promise<AuditedRecord>

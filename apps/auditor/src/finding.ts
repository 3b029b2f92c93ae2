/** What verification came to; all but `consistent` and `altered` need a record kept outside. */
export type Finding = Consistent | Altered | Intact | Rewritten | Undecided

/** The ledger contains, unchanged, everything up to the checkpoint's position. */
export interface Intact {
  readonly verdict: "intact"
  readonly ledger: string
  readonly position: number
  readonly root: string
  readonly checkpoint: number
}

/** The ledger agrees with itself but not with the checkpoint: its history was replaced, or cut short of it. */
export interface Rewritten {
  readonly verdict: "rewritten"
  /** The ledger's own head. */
  readonly position: number
  readonly checkpoint: number
  /** Set where a checkpoint lies beside the ledger that the key which was given did not sign. */
  readonly reason?: "other-key" | undefined
}

/** The checkpoint is of another ledger, not signed by the key that was given, or there is none although one is required. */
export interface Undecided {
  readonly verdict: "undecided"
  readonly reason: "other-ledger" | "no-checkpoint" | "other-key" | "false-signature" | "no-key"
  readonly position: number
}

/** Nothing within the ledger contradicts itself; whoever rewrote all of it would pass too. */
export interface Consistent {
  readonly verdict: "consistent"
  readonly ledger: string
  readonly position: number
  readonly root: string
}

/** Something disagrees, first at this position. */
export interface Altered {
  readonly verdict: "altered"
  readonly position: number
  readonly code: AlteredCode
  /** What exactly, for programs: a column, an attribute, a node. */
  readonly what: string
}

/**
 * `order` a line is missing, moved or doubled · `leaf` bytes against their hash · `text` not canonical JSON · `column` an envelope
 * against its columns · `version` a stream's count · `time` going back · `id` an event's id given twice · `ledger`, `size`, `root`,
 * `head`, `node` the claim · `tag`, `command` the store's indexes · `checkpoint` a signed head that lies beside · `file` a file that
 * an event names, `file-missing` where it is gone · `manifest` the list of a bundle's files · `proof` a proof that leads elsewhere.
 */
export type AlteredCode =
  | "order"
  | "leaf"
  | "text"
  | "column"
  | "version"
  | "time"
  | "ledger"
  | "size"
  | "root"
  | "head"
  | "node"
  | "id"
  | "tag"
  | "command"
  | "checkpoint"
  | "file"
  | "file-missing"
  | "manifest"
  | "proof"

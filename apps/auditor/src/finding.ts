/** What verification came to; more verdicts join when there are checkpoints to compare with. */
export type Finding = Consistent | Altered

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
 * against its columns · `version` a stream's count · `time` going back · `ledger`, `size`, `root`, `head`, `node` the claim.
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

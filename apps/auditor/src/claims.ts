/** A line as a store claims to hold it: its bytes, and the columns beside them. */
export interface ClaimedLine {
  readonly position: number
  readonly id: string
  readonly stream: string
  readonly streamVersion: number
  readonly type: string
  readonly recordedAt: string
  readonly commandId: string
  readonly entry: Uint8Array
  /** Lower-case hex of SHA-256(0x00 ‖ entry). */
  readonly leafHash: string
}

/** What a store, or a copy of its head kept elsewhere, says of the whole ledger. */
export interface Claim {
  readonly ledger: string
  readonly position: number
  /** Lower-case hex of the Merkle tree hash over all lines. */
  readonly root: string
  /** Recorded time of the last line, where the store keeps it apart. */
  readonly recordedAt?: string | undefined
  /** Interior nodes as stored, in any order; where given, all of them must be there and right. */
  readonly nodes?: Iterable<ClaimedNode> | undefined
}

/** The node over the leaves `index · 2^level` up to, not including, `(index + 1) · 2^level`. */
export interface ClaimedNode {
  readonly level: number
  readonly index: number
  readonly hash: string
}

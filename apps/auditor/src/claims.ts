/** A line as a log holds it: nothing but its bytes at its place. */
export interface BareLine {
  /** Counts from 1. */
  readonly position: number
  readonly entry: Uint8Array
  /** Lower-case hex of SHA-256(0x00 ‖ entry), where it is told apart from the bytes. */
  readonly leafHash?: string | undefined
}

/** A line as a store claims to hold it: its bytes, and the columns beside them. */
export interface ClaimedLine extends BareLine {
  readonly id: string
  readonly stream: string
  readonly streamVersion: number
  readonly type: string
  readonly recordedAt: string
  readonly commandId: string
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
  /** The index of tags as stored, in any order; where given, it must be exactly that of the lines. */
  readonly tags?: Iterable<ClaimedTag> | undefined
  /** The commands that the store knows, in any order; where given, every line must be one's, and each one's lines be there. */
  readonly commands?: Iterable<ClaimedCommand> | undefined
}

/** The node over the leaves `index · 2^level` up to, not including, `(index + 1) · 2^level`. */
export interface ClaimedNode {
  readonly level: number
  readonly index: number
  readonly hash: string
}

export interface ClaimedTag {
  readonly tag: string
  readonly position: number
}

/** A command wrote the lines `first` to `last`; none where `last` is `first − 1`. */
export interface ClaimedCommand {
  readonly id: string
  readonly first: number
  readonly last: number
}

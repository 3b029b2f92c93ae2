import { Schema } from "effect"
import { fact } from "../history/fact.ts"
import { keyReplacement, keyRotation } from "./events.ts"

/** What may be asked of the ledger itself. */
export const LedgerCommand = Schema.TaggedUnion({
  /** Goes on although the checkpoint of `size` and `root`, signed in the epoch `signedEpoch`, is not of this history. */
  OpenEpoch: {
    ...fact,
    size: Schema.Int,
    root: Schema.String,
    signedEpoch: Schema.Int,
    reason: Schema.NonEmptyString,
  },
  RotateKey: keyRotation,
  ReplaceKey: keyReplacement,
})
export type LedgerCommand = typeof LedgerCommand.Type

/** Why nothing follows from a command. */
export const LedgerRefusal = Schema.TaggedUnion({
  /** The ledger contains its last checkpoint: there is nothing to go on from. */
  LedgerNotForked: { size: Schema.Int },
  /** The ledger's key is another one: somebody changed it meanwhile. */
  LedgerKeyOther: { key: Schema.String },
  /** A key that has signed for this ledger before never does again. */
  LedgerKeyUsed: { key: Schema.String },
})
export type LedgerRefusal = typeof LedgerRefusal.Type

import { Schema } from "effect"
import { fact } from "../history/fact.ts"

/** Public keys and signatures in base64; both keys sign the same words. */
export const keyRotation = {
  ...fact,
  oldKey: Schema.NonEmptyString,
  newKey: Schema.NonEmptyString,
  oldSignature: Schema.NonEmptyString,
  newSignature: Schema.NonEmptyString,
}

/** The old key is gone: nothing but the reason ties the new one to it. */
export const keyReplacement = {
  ...fact,
  oldKey: Schema.optionalKey(Schema.NonEmptyString),
  newKey: Schema.NonEmptyString,
  newSignature: Schema.NonEmptyString,
  reason: Schema.NonEmptyString,
}

const facts = {
  /** History goes on from here although a checkpoint was signed of another: `size` and `root` (lower-case hex) are that checkpoint's. */
  LedgerEpochOpened: {
    ...fact,
    /** From 2; checkpoints carry it in their origin. */
    epoch: Schema.Int,
    size: Schema.Int,
    root: Schema.String,
    reason: Schema.NonEmptyString,
  },
  LedgerKeyRotated: keyRotation,
  LedgerKeyReplaced: keyReplacement,
}

/** What happened to the ledger itself as evidence: its epochs and the keys that sign for it. */
export const LedgerEvent = Schema.TaggedUnion(facts)
export type LedgerEvent = typeof LedgerEvent.Type

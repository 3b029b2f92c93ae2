import { Schema } from "effect"

/** The ledger is not, or not all, that a checkpoint was signed of: another or an older copy was restored. Nothing is appended. */
export class LedgerForked extends Schema.TaggedError<LedgerForked>()("LedgerForked", {
  ledger: Schema.String,
  /** The ledger's head. */
  position: Schema.Int,
  /** Position of the last checkpoint signed, which the ledger does not contain. */
  signed: Schema.Int,
  /** Position of the newest checkpoint that it does contain; 0 when none. */
  agrees: Schema.Int,
}) {}

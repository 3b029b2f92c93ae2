import { Schema } from "effect"
import { fact } from "../history/fact.ts"

const facts = {
  /** A batch of files was read into the ledger; every event that it wrote carries the batch's id as correlation. */
  ImportCommitted: {
    ...fact,
    files: Schema.Array(Schema.Struct({ file: Schema.String, sha256: Schema.String })),
    rows: Schema.Int,
    events: Schema.Int,
    refused: Schema.Int,
  },
  /** What the batch wrote was taken back by retractions and corrections of its rows' facts; `kept` are those that somebody changed since. */
  ImportUndone: { ...fact, reversed: Schema.Int, kept: Schema.Int, failed: Schema.Int },
}

/** What can stand of one import as a whole. */
export const ImportFact = Schema.TaggedUnion(facts)
export type ImportFact = typeof ImportFact.Type

/** What happened to one import as a whole; its rows are facts of units, models and participations. */
export const ImportEvent = Schema.TaggedUnion(facts)
export type ImportEvent = typeof ImportEvent.Type

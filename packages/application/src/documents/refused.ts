import { Schema } from "effect"

/** Why a document is not made: its own sentences say what, where and what to do. */
export class DocumentRefused extends Schema.TaggedError<DocumentRefused>()("DocumentRefused", {
  reason: Schema.Literals(["NumbersDisagree", "WordingUnreadable", "NothingToTell", "AlreadyIssued"]),
  /** The number that the same paper bears already. */
  number: Schema.optionalKey(Schema.String),
  vi: Schema.String,
  en: Schema.String,
}) {
  override get message() {
    return this.en
  }
}

import { Schema } from "effect"
import { Day, evidence } from "../values.ts"

const text = Schema.String
const orNull = Schema.NullOr(Schema.String)
const dayOrNull = Schema.NullOr(Day)

/** A paper on a line of the register. */
export const listedPaper = {
  id: text,
  event: text,
  label: text,
  kind: text,
  issuer: orNull,
  subject: text,
  paperDate: dayOrNull,
  receivedOn: dayOrNull,
  outgoing: Schema.Boolean,
  campaign: Schema.NullOr(Schema.Int),
  superseded: Schema.Boolean,
}

export const ShownPaper = Schema.Struct({
  asOf: Day,
  ...evidence,
  paper: Schema.Struct({
    ...listedPaper,
    facts: Schema.Array(Schema.Struct({ event: text, fact: Schema.Record(Schema.String, Schema.Unknown) })),
  }),
}).annotate({ identifier: "Paper" })

export const Numbers = Schema.Struct({
  asOf: Day,
  ...evidence,
  registers: Schema.Array(
    Schema.Struct({
      type: text,
      term: text,
      symbol: Schema.optionalKey(text),
      next: Schema.Int,
      papers: Schema.Array(
        Schema.Struct({
          document: text,
          type: text,
          number: Schema.Int,
          symbol: text,
          on: Day,
          term: Schema.optionalKey(text),
          subject: text,
          superseded: Schema.Boolean,
        }),
      ),
    }),
  ),
}).annotate({ identifier: "Numbers" })

export const Attached = Schema.Struct({
  id: text,
  files: Schema.Array(
    Schema.Struct({
      sha256: text,
      name: text,
      size: Schema.Natural,
      mediaType: text,
      event: text,
      found: Schema.Literals(["intact", "missing", "altered"]),
    }),
  ),
}).annotate({ identifier: "Attachments" })

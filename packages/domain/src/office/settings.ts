import { Schema } from "effect"
import { LocalDate } from "../history/local-date.ts"
import { dated, validity } from "./validity.ts"

const text = Schema.NonEmptyString
const named = { name: text, ...validity }

/** Rules for the form of documents: in force for one kind of issuing body (`party`, `state`) between two dates of issue. */
export const RuleSet = Schema.Struct({ ...named, body: text, source: Schema.optionalKey(text) })
export type RuleSet = typeof RuleSet.Type

/** A term of office (nhiệm kỳ), within which the numbers of each document type run; for state bodies, a year. */
export const Term = Schema.Struct(named)
export type Term = typeof Term.Type

/** Which units, or units of which blocks, a letter addresses together (nhóm nơi nhận); not the same as a block. */
export const RecipientGroup = Schema.Struct({
  ...named,
  blocks: Schema.optionalKey(Schema.Array(text)),
  units: Schema.optionalKey(Schema.Array(text)),
})

/** A form of award (hình thức khen thưởng), who may grant it and how many of them a year. */
export const AwardForm = Schema.Struct({
  ...named,
  authority: Schema.optionalKey(text),
  quota: Schema.optionalKey(Schema.Natural),
  source: Schema.optionalKey(text),
})

const sourced = Schema.Struct({ ...named, source: Schema.optionalKey(text) })

/** Who the office is: what stands in the head and at the foot of its letters. `signer` is the title, line by line. */
export const identity = {
  superior: Schema.optionalKey(text),
  name: Schema.optionalKey(text),
  standing: Schema.optionalKey(text),
  place: Schema.optionalKey(text),
  symbol: Schema.optionalKey(text),
  lastNumber: Schema.optionalKey(Schema.Natural),
  signer: Schema.optionalKey(Schema.Array(text)),
  rules: Schema.optionalKey(text),
  body: Schema.optionalKey(text),
  spelling: Schema.optionalKey(Schema.Literals(["ủy", "uỷ"])),
}

/** Everything else: each part is set as a whole. */
export const parts = {
  letterDate: Schema.optionalKey(LocalDate),
  recipients: Schema.optionalKey(Schema.Array(text)),
  paragraphs: Schema.optionalKey(
    Schema.Array(Schema.Array(Schema.Struct({ block: text, label: Schema.optionalKey(text), tell: text }))),
  ),
  names: Schema.optionalKey(Schema.Record(text, Schema.String)),
  shorten: Schema.optionalKey(Schema.Record(text, Schema.String)),
  terms: Schema.optionalKey(dated(Term, () => true)),
  symbols: Schema.optionalKey(
    dated(Schema.Struct({ type: text, symbol: text, ...validity }), (one, other) => one.type === other.type),
  ),
  numbers: Schema.optionalKey(
    Schema.Array(Schema.Struct({ type: text, term: Schema.optionalKey(text), lastNumber: Schema.Natural })),
  ),
  ruleSets: Schema.optionalKey(dated(RuleSet, (one, other) => one.body === other.body)),
  blocks: Schema.optionalKey(dated(Schema.Struct({ ...named, label: Schema.optionalKey(text) }))),
  groups: Schema.optionalKey(dated(RecipientGroup)),
  fields: Schema.optionalKey(dated(sourced)),
  levels: Schema.optionalKey(dated(sourced)),
  awardForms: Schema.optionalKey(dated(AwardForm)),
  authorities: Schema.optionalKey(dated(sourced)),
}

/** The office's settings, or any part of them; of the office itself (`office`) each field is a part. */
export const OfficeSettings = Schema.Struct({ office: Schema.optionalKey(Schema.Struct(identity)), ...parts })
export type OfficeSettings = typeof OfficeSettings.Type

/** Settings as a file gives them: the signer's name stands among the office's fields, from where it goes under `personal`. */
export const SettingsFile = Schema.Struct({
  office: Schema.optionalKey(Schema.Struct({ ...identity, signerName: Schema.optionalKey(text) })),
  ...parts,
})
export type SettingsFile = typeof SettingsFile.Type

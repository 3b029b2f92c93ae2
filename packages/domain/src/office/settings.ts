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
  /** Papers that every dossier for it needs beside the summary of achievements. */
  papers: Schema.optionalKey(Schema.Array(text)),
  source: Schema.optionalKey(text),
})

/** Who the office is: what stands in the head and at the foot of its letters. `signer` is the title, line by line. */
export const identity = {
  superior: Schema.optionalKey(text),
  name: Schema.optionalKey(text),
  standing: Schema.optionalKey(text),
  place: Schema.optionalKey(text),
  /** At which level the office stands: one of `levels`, in the office's own words. */
  level: Schema.optionalKey(text),
  symbol: Schema.optionalKey(text),
  lastNumber: Schema.optionalKey(Schema.Natural),
  signer: Schema.optionalKey(Schema.Array(text)),
  rules: Schema.optionalKey(text),
  body: Schema.optionalKey(text),
  spelling: Schema.optionalKey(Schema.Literals(["ủy", "uỷ"])),
}

const Symbol = Schema.Struct({ type: text, symbol: text, ...validity })
const Block = Schema.Struct({ ...named, label: Schema.optionalKey(text) })
const Sourced = Schema.Struct({ ...named, source: Schema.optionalKey(text) })
const list = <S extends Schema.Constraint>(entry: S) => Schema.optionalKey(Schema.Array(entry))

/** Everything else: each part is set as a whole. */
export const parts = {
  letterDate: Schema.optionalKey(LocalDate),
  recipients: list(text),
  paragraphs: list(Schema.Array(Schema.Struct({ block: text, label: Schema.optionalKey(text), tell: text }))),
  names: Schema.optionalKey(Schema.Record(text, Schema.String)),
  shorten: Schema.optionalKey(Schema.Record(text, Schema.String)),
  terms: list(Term),
  symbols: list(Symbol),
  numbers: list(Schema.Struct({ type: text, term: Schema.optionalKey(text), lastNumber: Schema.Natural })),
  ruleSets: list(RuleSet),
  blocks: list(Block),
  groups: list(RecipientGroup),
  fields: list(Sourced),
  levels: list(Sourced),
  awardForms: list(AwardForm),
  authorities: list(Sourced),
}

/** What is asked of lists when they are set; the storage format asks nothing, so that the rule may change. */
const checked = {
  ...parts,
  terms: Schema.optionalKey(dated(Term, () => true)),
  symbols: Schema.optionalKey(dated(Symbol, (one, other) => one.type === other.type)),
  ruleSets: Schema.optionalKey(dated(RuleSet, (one, other) => one.body === other.body)),
  blocks: Schema.optionalKey(dated(Block)),
  groups: Schema.optionalKey(dated(RecipientGroup)),
  fields: Schema.optionalKey(dated(Sourced)),
  levels: Schema.optionalKey(dated(Sourced)),
  awardForms: Schema.optionalKey(dated(AwardForm)),
  authorities: Schema.optionalKey(dated(Sourced)),
}

/** The office's settings, or any part of them, as they are stored; of the office itself (`office`) each field is a part. */
export const OfficeSettings = Schema.Struct({ office: Schema.optionalKey(Schema.Struct(identity)), ...parts })
export type OfficeSettings = typeof OfficeSettings.Type

/** Settings as they may be set: what is valid for a time ends after it begins, and of one name only once on a day. */
export const SettingsAsked = Schema.Struct({ office: Schema.optionalKey(Schema.Struct(identity)), ...checked })

/** Settings as a file gives them: the signer's name stands among the office's fields, from where it goes under `personal`. */
export const SettingsFile = Schema.Struct({
  office: Schema.optionalKey(Schema.Struct({ ...identity, signerName: Schema.optionalKey(text) })),
  ...checked,
})
export type SettingsFile = typeof SettingsFile.Type

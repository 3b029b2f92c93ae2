import { Basis, LocalDate } from "@kheo/domain/history"
import { SuccessorPart } from "@kheo/domain/unit"
import { Schema } from "effect"

const text = Schema.NonEmptyString

/** Why it is so and how sure we are: the law's words, where they were read, and a letter of confidence. */
const grounds = {
  legalBasis: Schema.optionalKey(text),
  paper: Schema.optionalKey(text),
  source: Schema.optionalKey(text),
  confidence: Schema.optionalKey(text),
  note: Schema.optionalKey(text),
}

/** A unit of the file; `key` names it within the file only. An assumed `from` is the earliest day that is sure. */
export const LineageUnit = Schema.Struct({
  key: text,
  name: text,
  block: text,
  code: Schema.optionalKey(text),
  kind: Schema.optionalKey(text),
  parent: Schema.optionalKey(text),
  from: LocalDate,
  basis: Schema.optionalKey(Basis),
  ...grounds,
})
export type LineageUnit = typeof LineageUnit.Type

const change = { unit: text, on: LocalDate, basis: Schema.optionalKey(Basis), ...grounds }

/** What became of a unit of the file from the day `on`; other units are named by their keys. */
export const LineageChange = Schema.Union([
  Schema.Struct({ change: Schema.Literals(["rename"]), ...change, name: text }),
  Schema.Struct({ change: Schema.Literals(["reclassify"]), ...change, kind: text }),
  Schema.Struct({
    change: Schema.Literals(["move"]),
    ...change,
    block: Schema.optionalKey(text),
    parent: Schema.optionalKey(text),
  }),
  Schema.Struct({ change: Schema.Literals(["merge", "consolidate"]), ...change, into: text }),
  Schema.Struct({
    change: Schema.Literals(["split"]),
    ...change,
    into: Schema.NonEmptyArray(Schema.Struct({ unit: text, part: SuccessorPart })),
  }),
  Schema.Struct({ change: Schema.Literals(["dissolve"]), ...change }),
  Schema.Struct({ change: Schema.Literals(["alias"]), ...change, alias: text }),
])
export type LineageChange = typeof LineageChange.Type

/** A documented lineage: units and what became of them, each with its ground. */
export const LineageFile = Schema.Struct({
  about: Schema.optionalKey(text),
  confidence: Schema.optionalKey(Schema.Record(Schema.String, text)),
  units: Schema.Array(LineageUnit),
  changes: Schema.Array(LineageChange),
})
export type LineageFile = typeof LineageFile.Type

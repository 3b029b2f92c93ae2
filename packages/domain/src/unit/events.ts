import { Schema } from "effect"
import { correction, fact, retraction } from "../history/fact.ts"

/** A UUID that outlives every name: v7 from a use case, v5 of the natural key from an import. */
export const UnitId = Schema.NonEmptyString.pipe(Schema.brand("UnitId"))
export type UnitId = typeof UnitId.Type

/** How much of a unit goes to a successor: all of it, a part of it, or what is left after its parts. */
export const SuccessorPart = Schema.Literals(["whole", "part", "remainder"])
export type SuccessorPart = typeof SuccessorPart.Type

/** One of the units into which another was split, and how much of it went there. */
export const Successor = Schema.Struct({ unit: UnitId, part: SuccessorPart })
export type Successor = typeof Successor.Type

/**
 * What a change of a unit rests on: the law's own words, the id of a paper in the register of papers, where we read it,
 * and how sure we are of it (the letters of the sources: A, B, C).
 */
export const grounds = {
  legalBasis: Schema.optionalKey(Schema.NonEmptyString),
  paper: Schema.optionalKey(Schema.NonEmptyString),
  citedFrom: Schema.optionalKey(Schema.NonEmptyString),
  confidence: Schema.optionalKey(Schema.NonEmptyString),
  note: Schema.optionalKey(Schema.NonEmptyString),
}

/** What a unit is from its first day on. Kinds are data ("xã", "phường", "cơ quan"); `parent` is the superior's own name. */
export const description = {
  name: Schema.NonEmptyString,
  code: Schema.optionalKey(Schema.NonEmptyString),
  block: Schema.NonEmptyString,
  kind: Schema.optionalKey(Schema.NonEmptyString),
  parent: Schema.optionalKey(Schema.NonEmptyString),
}

/** Where a unit moves: to another block, to another superior, or both. */
export const destination = {
  block: Schema.optionalKey(Schema.NonEmptyString),
  parent: Schema.optionalKey(Schema.NonEmptyString),
}

/** `occurredAt` of every change is the day on which it takes effect; all but the addition stand on the unit that they end or change. */
const facts = {
  /** `occurredAt` is the day from which the unit exists under this name; `block` is the roster's own name of it. */
  UnitAdded: { ...fact, ...description, ...grounds },
  UnitRenamed: { ...fact, name: Schema.NonEmptyString, ...grounds },
  UnitReclassified: { ...fact, kind: Schema.NonEmptyString, ...grounds },
  UnitMoved: { ...fact, ...destination, ...grounds },
  /** Sáp nhập: the whole unit goes into one that goes on. */
  UnitMerged: { ...fact, into: UnitId, ...grounds },
  /** Hợp nhất: the whole unit, with others, makes a new one. */
  UnitConsolidated: { ...fact, into: UnitId, ...grounds },
  /** Chia tách: without a `remainder` the unit goes on with what it keeps. */
  UnitSplit: { ...fact, into: Schema.NonEmptyArray(Successor), ...grounds },
  UnitDissolved: { ...fact, ...grounds },
  /** Papers call the unit so too; who taught it is the event's actor. */
  UnitAliasLearned: {
    ...fact,
    alias: Schema.NonEmptyString,
    learnedFrom: Schema.optionalKey(Schema.NonEmptyString),
    note: Schema.optionalKey(Schema.NonEmptyString),
  },
}

/** What can stand of one unit. */
export const UnitFact = Schema.TaggedUnion(facts)
export type UnitFact = typeof UnitFact.Type

/**
 * Everything that can have happened to one unit.
 *
 * These names and fields are the storage format: add a case or an optional field freely, rename or remove none.
 */
export const UnitEvent = Schema.TaggedUnion({
  ...facts,
  UnitCorrected: { ...correction, replacement: UnitFact },
  UnitRetracted: retraction,
})
export type UnitEvent = typeof UnitEvent.Type

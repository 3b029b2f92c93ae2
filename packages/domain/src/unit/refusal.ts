import { Schema } from "effect"

/** A unit as it was in some time, for people to tell it from others of that name; `validTo` is the first day after. */
export const UnitCandidate = Schema.Struct({
  unit: Schema.String,
  name: Schema.String,
  code: Schema.NullOr(Schema.String),
  parent: Schema.NullOr(Schema.String),
  validFrom: Schema.String,
  validTo: Schema.NullOr(Schema.String),
})
export type UnitCandidate = typeof UnitCandidate.Type

/** Why a command about a unit, or a name given for one, is not taken. */
export const UnitRefusal = Schema.TaggedUnion({
  UnitAlreadyAdded: { name: Schema.String },
  UnitFactNotStanding: { event: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
  UnitNotAdded: {},
  UnitNotYetThere: { name: Schema.String, from: Schema.String, occurredAt: Schema.String },
  UnitHasEnded: { name: Schema.String, endedOn: Schema.String, occurredAt: Schema.String },
  UnitChangedThatDay: { occurredAt: Schema.String },
  UnitChangesNothing: { occurredAt: Schema.String },
  MoveWithoutDestination: {},
  LaterUnitFactsStand: {},
  UnitIsItsOwnSuccessor: {},
  SuccessorPartsContradict: {},
  SuccessorNotThere: { unit: Schema.String, name: Schema.String, occurredAt: Schema.String },
  PredecessorsStand: { predecessor: Schema.String, occurredAt: Schema.String },
  UnitNameTaken: { by: UnitCandidate },
  UnitNameAmbiguous: { name: Schema.String, candidates: Schema.Array(UnitCandidate) },
})
export type UnitRefusal = typeof UnitRefusal.Type

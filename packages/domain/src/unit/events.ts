import { Schema } from "effect"
import { correction, fact, retraction } from "../history/fact.ts"

export const UnitId = Schema.NonEmptyString.pipe(Schema.brand("UnitId"))
export type UnitId = typeof UnitId.Type

const facts = {
  /** `occurredAt` is the day from which the unit exists under this name; `block` is the roster's own name of it. */
  UnitAdded: {
    ...fact,
    name: Schema.NonEmptyString,
    code: Schema.optionalKey(Schema.NonEmptyString),
    block: Schema.NonEmptyString,
  },
}

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

import { Schema } from "effect"
import { fact } from "../history/fact.ts"
import { UnitId } from "../unit/events.ts"
import { AmendableField, ModelId } from "./attributes.ts"

/** A paper's id in the register of papers, or its number and symbol as written. */
export const paper = { paper: Schema.optionalKey(Schema.NonEmptyString) }

const text = Schema.optionalKey(Schema.NonEmptyString)

/** Who took a model over: a unit of the register, or somebody whom it does not know. */
export const Adopter = Schema.Union([
  Schema.Struct({ unit: UnitId }),
  Schema.Struct({ outside: Schema.NonEmptyString }),
])
export type Adopter = typeof Adopter.Type

const count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** A period is written `2022-02-01/2022-10-31`; an absent `to` empties the field. Names of persons are under `personal`. */
export const amendment = {
  field: AmendableField,
  to: text,
  personal: Schema.optionalKey(Schema.Struct({ from: text, to: text })),
  reason: Schema.NonEmptyString,
  ...paper,
}

/** `by` is the body that surveyed, never a person. */
export const survey = {
  by: text,
  personal: Schema.optionalKey(Schema.Struct({ surveyor: Schema.NonEmptyString })),
  finding: Schema.NonEmptyString,
  result: text,
  ...paper,
}

/** `phrase` is what the paper said of the extent; `model` is what the adopter registered it as, and the credit stays here. */
export const replication = {
  by: Adopter,
  model: Schema.optionalKey(ModelId),
  places: Schema.optionalKey(count),
  people: Schema.optionalKey(count),
  phrase: text,
  ...paper,
}

/** `certificate` is the number of the giấy chứng nhận. */
export const recognition = { level: Schema.NonEmptyString, certificate: text, authority: text, ...paper }

/** Among the models of which level this one stands out. */
export const designation = { level: Schema.NonEmptyString, authority: text, ...paper }

/** What became of a model apart from its outcome and its awards. */
export const lifeFacts = {
  /** A later paper says otherwise than the registration did; from this day the model is so. */
  ModelAmended: { ...fact, ...amendment, from: text },
  ModelSurveyed: { ...fact, ...survey },
  /** Another unit took the model over. */
  ModelReplicated: { ...fact, ...replication },
  /** Công nhận at a level, with its certificate: no award, and no step that an award needs. */
  ModelRecognised: { ...fact, ...recognition },
  /** Tiêu biểu: outstanding among the models of a level. */
  ModelDesignated: { ...fact, ...designation },
}

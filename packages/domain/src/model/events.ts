import { Schema } from "effect"
import { correction, fact, retraction } from "../history/fact.ts"
import { registration } from "./attributes.ts"
import { awardFacts } from "./award-facts.ts"
import { lifeFacts } from "./life-facts.ts"
import { account, results } from "./results.ts"
import { ruleFacts } from "./rule-facts.ts"

export { AmendableField, Holder, Kind, ModelId, Period, Personal } from "./attributes.ts"

const facts = {
  /** `number` counts the campaign's registrations from 1, in the order in which they were recorded. */
  ModelRegistered: { ...fact, ...registration, number: Schema.Int },
  ModelSubmitted: { ...fact, ...results },
  /** `words`: what the paper said. An honest close; the unit counts as having reported. */
  ModelReportedNotScalable: { ...fact, ...account, words: Schema.String },
  ...lifeFacts,
  ...awardFacts,
  ...ruleFacts,
  ModelWithdrawn: { ...fact, reason: Schema.NonEmptyString },
}

/** What can stand of one model, corrections and retractions worked in. */
export const ModelFact = Schema.TaggedUnion(facts)
export type ModelFact = typeof ModelFact.Type

/** One kind of fact about a model. */
export type Fact<Tag extends ModelFact["_tag"]> = Extract<ModelFact, { readonly _tag: Tag }>

/**
 * Everything that can have happened to one model of skilful mass mobilisation.
 *
 * These names and fields are the storage format: add a case or an optional field freely, rename or remove none.
 */
export const ModelEvent = Schema.TaggedUnion({
  ...facts,
  ModelCorrected: { ...correction, replacement: ModelFact },
  ModelRetracted: retraction,
})
export type ModelEvent = typeof ModelEvent.Type

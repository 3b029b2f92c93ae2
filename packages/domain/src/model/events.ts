import { Schema } from "effect"
import { CampaignYear } from "../campaign/events.ts"
import { correction, fact, retraction } from "../history/fact.ts"
import { UnitId } from "../unit/events.ts"

export const ModelId = Schema.NonEmptyString.pipe(Schema.brand("ModelId"))
export type ModelId = typeof ModelId.Type

/** Whose the model is: the unit's own (tập thể) or a person's (cá nhân), whose name is under `personal`. */
export const Holder = Schema.Literals(["collective", "individual"])
export type Holder = typeof Holder.Type

/** Values about a person, kept apart so that they can be sealed and erased. */
export const Personal = Schema.Struct({ holder: Schema.NonEmptyString })
export type Personal = typeof Personal.Type

/** A number found in prose, with the noun it counts: "03/05 ấp" is 3 of 5 ấp; `about` for "trên", "gần", "khoảng". */
export const ReplicationCount = Schema.Struct({
  value: Schema.Finite,
  of: Schema.optionalKey(Schema.Finite),
  unit: Schema.String,
  about: Schema.optionalKey(Schema.Boolean),
})

/** What a row of the results annex tells of a model: the unit's own words, and the counts read out of them. */
export const account = {
  periodAndPlace: Schema.optionalKey(Schema.String),
  results: Schema.optionalKey(Schema.String),
  replication: Schema.optionalKey(Schema.String),
  replicationCounts: Schema.Array(ReplicationCount),
  plan: Schema.optionalKey(Schema.String),
}

export const registration = {
  campaign: CampaignYear,
  unit: UnitId,
  title: Schema.NonEmptyString,
  holder: Holder,
  personal: Schema.optionalKey(Personal),
  field: Schema.optionalKey(Schema.String),
  periodAndPlace: Schema.optionalKey(Schema.String),
  note: Schema.optionalKey(Schema.String),
}

const facts = {
  /** `number` counts the campaign's registrations from 1, in the order in which they were recorded. */
  ModelRegistered: { ...fact, ...registration, number: Schema.Int },
  ModelSubmitted: { ...fact, ...account },
  /** `words`: what the paper said. An honest close; the unit counts as having reported. */
  ModelReportedNotScalable: { ...fact, ...account, words: Schema.String },
  /** `form` is the award form as written (hình thức đề nghị), `summary` the tóm tắt thành tích. */
  ModelProposedForAward: { ...fact, form: Schema.String, summary: Schema.optionalKey(Schema.String) },
  ModelProposalWithdrawn: { ...fact, form: Schema.String, reason: Schema.NonEmptyString },
  ModelWithdrawn: { ...fact, reason: Schema.NonEmptyString },
}

export const ModelFact = Schema.TaggedUnion(facts)
export type ModelFact = typeof ModelFact.Type

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

import { Schema } from "effect"
import { correction, EventId, fact } from "../history/fact.ts"
import { registration } from "./attributes.ts"
import { award, deferral, proposal, refusedAward, review, revocation, supplement } from "./award-facts.ts"
import { ModelFact } from "./events.ts"
import { amendment, designation, paper, recognition, replication, survey } from "./life-facts.ts"
import { account, results } from "./results.ts"
import { hold, HoldKind, override } from "./rule-facts.ts"

/** What can be asked of one model. */
export const ModelCommand = Schema.TaggedUnion({
  RegisterModel: { ...fact, ...registration },
  AmendModel: { ...fact, ...amendment },
  SubmitResults: { ...fact, ...results },
  ReportNotScalable: { ...fact, ...account, words: Schema.String },
  SurveyModel: { ...fact, ...survey },
  ReplicateModel: { ...fact, ...replication },
  RecogniseModel: { ...fact, ...recognition },
  DesignateModel: { ...fact, ...designation },
  ProposeForAward: { ...fact, ...proposal },
  SupplementProposal: { ...fact, ...supplement },
  WithdrawProposal: { ...fact, form: Schema.String, reason: Schema.NonEmptyString },
  ReviewProposal: { ...fact, ...review },
  GrantAward: { ...fact, ...award },
  DeclineAward: { ...fact, ...refusedAward },
  DeferAward: { ...fact, ...deferral },
  RevokeAward: { ...fact, ...revocation },
  PlaceHold: { ...fact, ...hold },
  LiftHold: { ...fact, kind: HoldKind, reason: Schema.optionalKey(Schema.NonEmptyString), ...paper },
  OverrideRule: { ...fact, ...override },
  WithdrawModel: { ...fact, reason: Schema.NonEmptyString },
  CorrectModel: { ...correction, replacement: ModelFact },
  RetractModel: { ...fact, retracts: EventId, reason: Schema.NonEmptyString },
})
export type ModelCommand = typeof ModelCommand.Type

/** One kind of command about a model. */
export type Asked<Tag extends ModelCommand["_tag"]> = Extract<ModelCommand, { readonly _tag: Tag }>

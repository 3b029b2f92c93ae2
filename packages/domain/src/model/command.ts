import { Schema } from "effect"
import { correction, EventId, fact } from "../history/fact.ts"
import { account, ModelFact, registration } from "./events.ts"

/** What can be asked of one model. */
export const ModelCommand = Schema.TaggedUnion({
  RegisterModel: { ...fact, ...registration },
  SubmitResults: { ...fact, ...account },
  ReportNotScalable: { ...fact, ...account, words: Schema.String },
  ProposeForAward: { ...fact, form: Schema.String, summary: Schema.optionalKey(Schema.String) },
  WithdrawProposal: { ...fact, form: Schema.String, reason: Schema.NonEmptyString },
  WithdrawModel: { ...fact, reason: Schema.NonEmptyString },
  CorrectModel: { ...correction, replacement: ModelFact },
  RetractModel: { ...fact, retracts: EventId, reason: Schema.NonEmptyString },
})
export type ModelCommand = typeof ModelCommand.Type

/** Why a command about a model makes no sense. */
export const ModelRefusal = Schema.TaggedUnion({
  CampaignNotOpened: {},
  CampaignIsClosed: {},
  UnitNotExpected: {},
  ModelNotRegistered: {},
  ModelAlreadyRegistered: { title: Schema.String, number: Schema.Int },
  ModelIsWithdrawn: {},
  ModelWithoutTitle: {},
  IndividualWithoutName: {},
  OutcomeAlreadyReported: { outcome: Schema.Literals(["submitted", "notScalable"]), occurredAt: Schema.String },
  ModelIsNotScalable: { occurredAt: Schema.String },
  ProposalStands: { form: Schema.String },
  AlreadyProposed: { form: Schema.String, occurredAt: Schema.String },
  ProposalNotStanding: { form: Schema.String },
  LaterFactsStand: {},
  ModelFactNotStanding: { event: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
})
export type ModelRefusal = typeof ModelRefusal.Type

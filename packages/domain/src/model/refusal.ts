import { Schema } from "effect"
import { HoldKind } from "./rule-facts.ts"

const proposalOf = { form: Schema.String, occurredAt: Schema.String }

/** A rule of the law, and the day whose version of it refuses; the words for it name its legal basis. */
const byLaw = { rule: Schema.String, day: Schema.String }

/** Why a command about a model makes no sense. */
export const ModelRefusal = Schema.TaggedUnion({
  CampaignNotOpened: {},
  CampaignIsClosed: {},
  UnitNotExpected: {},
  UnitTransferredAway: {},
  ModelNotRegistered: {},
  ModelAlreadyRegistered: { title: Schema.String, number: Schema.Int },
  ModelIsWithdrawn: {},
  ModelWithoutTitle: {},
  IndividualWithoutName: {},
  EarlierModelUnknown: { model: Schema.String },
  EarlierModelWithdrawn: { title: Schema.String },
  NotAnEarlierCampaign: { title: Schema.String, campaign: Schema.Int },
  ModelOfAnotherCampaign: { campaign: Schema.Int },
  AlreadyContinued: { title: Schema.String, campaign: Schema.Int, number: Schema.Int },
  AmendmentUnfit: { field: Schema.String, value: Schema.String },
  AdopterIsOriginator: {},
  AlreadyRecognised: { level: Schema.String, occurredAt: Schema.String },
  AlreadyDesignated: { level: Schema.String, occurredAt: Schema.String },
  OutcomeAlreadyReported: { outcome: Schema.Literals(["submitted", "notScalable"]), occurredAt: Schema.String },
  ModelIsNotScalable: { occurredAt: Schema.String },
  ProposalStands: { form: Schema.String },
  AlreadyProposed: proposalOf,
  ProposalNotStanding: { form: Schema.String },
  AlreadyAwarded: { ...proposalOf, decision: Schema.String },
  AlreadyDeclined: proposalOf,
  AwardStands: { form: Schema.String, decision: Schema.String },
  AwardNotStanding: { form: Schema.String },
  HoldStands: { kind: HoldKind, occurredAt: Schema.String },
  HoldNotPending: { kind: HoldKind },
  RuleUnknown: { rule: Schema.String, known: Schema.Array(Schema.String) },
  HoldForbidsAward: { ...byLaw, kind: HoldKind, since: Schema.String },
  AchievementRewarded: { ...byLaw, title: Schema.String, form: Schema.String, decision: Schema.String },
  ProposalNotReviewed: { ...byLaw, form: Schema.String },
  DossierIncomplete: {
    ...byLaw,
    form: Schema.String,
    missingSummary: Schema.Boolean,
    missingPapers: Schema.Array(Schema.String),
  },
  LaterFactsStand: {},
  ModelFactNotStanding: { event: Schema.String },
  PaperFromTheFuture: { occurredAt: Schema.String, today: Schema.String },
})
export type ModelRefusal = typeof ModelRefusal.Type

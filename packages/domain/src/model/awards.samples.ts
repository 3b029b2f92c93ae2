import { campaign, opened } from "../campaign/campaign.samples.ts"
import { after, on } from "../history/past.samples.ts"
import type { CampaignState } from "../campaign/index.ts"
import { alone, Model, type ModelCommand, ModelEvent, ModelFact, type ModelState, type Story } from "./index.ts"
import { own, proposed, registered } from "./model.samples.ts"

const { form } = proposed
export const otherForm = "Bằng khen của Chủ tịch UBND tỉnh"

export const reviewed = ModelFact.cases.ModelReviewed.make({
  ...on("2022-10-18"),
  form,
  verdict: "for",
  score: 92.5,
  by: "Hội đồng Thi đua – Khen thưởng huyện",
})
export const completing = ModelFact.cases.ModelProposalSupplemented.make({
  ...on("2022-10-19"),
  form,
  summary: "120 hộ tham gia",
})
export const awarded = ModelFact.cases.ModelAwarded.make({
  ...on("2022-10-20"),
  form,
  decision: "1520/QĐ-UBND",
  authority: "Chủ tịch UBND huyện",
  amount: 1_200_000,
})
export const declined = ModelFact.cases.ModelDeclined.make({ ...on("2022-10-20"), form, reason: "thành tích chưa rõ" })
export const deferred = ModelFact.cases.ModelDeferred.make({ ...on("2022-10-19"), form, reason: "chờ bổ sung hồ sơ" })
export const revoked = ModelFact.cases.ModelAwardRevoked.make({
  ...on("2022-10-21"),
  form,
  reason: "khai không đúng thành tích",
  decision: "1600/QĐ-UBND",
})
export const held = ModelFact.cases.ModelHoldPlaced.make({ ...on("2022-10-10"), kind: "complaint" })
export const lifted = ModelFact.cases.ModelHoldLifted.make({ ...on("2022-10-19"), kind: "complaint" })
export const overridden = ModelFact.cases.RuleOverridden.make({
  ...on("2022-10-19"),
  rule: "award-after-review",
  reason: "hồ sơ cũ không còn biên bản",
  decision: "12-KL/BCĐ",
  by: "Ban Chỉ đạo",
})

const named = {
  ModelReviewed: "ReviewProposal",
  ModelProposalSupplemented: "SupplementProposal",
  ModelAwarded: "GrantAward",
  ModelDeclined: "DeclineAward",
  ModelDeferred: "DeferAward",
  ModelAwardRevoked: "RevokeAward",
  ModelHoldPlaced: "PlaceHold",
  ModelHoldLifted: "LiftHold",
  RuleOverridden: "OverrideRule",
  ModelProposedForAward: "ProposeForAward",
  ModelProposalWithdrawn: "WithdrawProposal",
  ModelSurveyed: "SurveyModel",
  ModelReplicated: "ReplicateModel",
  ModelRecognised: "RecogniseModel",
  ModelDesignated: "DesignateModel",
} as const

/** The command that states a fact. */
export const asking = (fact: Extract<ModelFact, { readonly _tag: keyof typeof named }>): ModelCommand =>
  ({ ...fact, _tag: named[fact._tag] }) as ModelCommand

/** A decision on some day, in a campaign and a story; by default long after, so that papers of any year may come. */
export const judged = ({
  its = campaign(opened),
  story = alone(own),
  today = "2026-06-30",
}: {
  readonly its?: CampaignState
  readonly story?: Story
  readonly today?: string
} = {}) => ({
  given: (...past: ReadonlyArray<ModelEvent>) => ({
    when: (command: ModelCommand) =>
      Model.decide(after(Model, past), command, { today, campaign: its, nextNumber: 17, story }),
  }),
})

/** A model of the story with what became of it. */
export const kin = (id: string, ...past: ReadonlyArray<ModelEvent>): { id: typeof own; model: ModelState } => ({
  id: id as typeof own,
  model: after(Model, past.length === 0 ? [registered] : past),
})

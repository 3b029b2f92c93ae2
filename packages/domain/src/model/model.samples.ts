import { campaign, myAn, opened } from "../campaign/campaign.samples.ts"
import type { CampaignState } from "../campaign/index.ts"
import { after, eventId, on, today } from "../history/past.samples.ts"
import type { ModelEvent, ModelFact } from "./events.ts"
import { alone, Model, type ModelCommand, ModelId, type Story } from "./index.ts"

/** The model that the examples are about. */
export const own = ModelId.make("m1")

/** A decision about a model in a campaign that is open, whose next registration is number 17. */
export const inCampaign = (its: CampaignState, story: Story = alone(own)) => ({
  given: (...past: ReadonlyArray<ModelEvent>) => ({
    when: (command: ModelCommand) =>
      Model.decide(after(Model, past), command, { today, campaign: its, nextNumber: 17, story }),
  }),
})
export const { given } = inCampaign(campaign(opened))

const registration = {
  ...on("2022-02-09"),
  campaign: 2022,
  unit: myAn,
  title: "Tiếng loa an ninh",
  holder: "collective",
} as const
const account = {
  ...on("2022-10-14", "receipt"),
  replication: "03/05 ấp",
  replicationCounts: [{ value: 3, unit: "ấp" }],
}
const form = "Giấy khen của Chủ tịch UBND huyện"

export const register: typeof Model.Command.cases.RegisterModel.Type = { _tag: "RegisterModel", ...registration }
export const registered: typeof Model.Event.cases.ModelRegistered.Type = {
  _tag: "ModelRegistered",
  ...registration,
  number: 17,
}
export const submit: ModelCommand = { _tag: "SubmitResults", ...account }
export const submitted: ModelFact = { _tag: "ModelSubmitted", ...account }
export const notScalable: ModelFact = {
  _tag: "ModelReportedNotScalable",
  ...on("2022-10-14", "receipt"),
  replicationCounts: [],
  words: "không nhân rộng được",
}
export const reportNotScalable: ModelCommand = { ...notScalable, _tag: "ReportNotScalable" }
export const proposed: typeof Model.Event.cases.ModelProposedForAward.Type = {
  _tag: "ModelProposedForAward",
  ...on("2022-10-17"),
  form,
  summary: "giảm một nửa số vụ trộm cắp",
}
export const propose: typeof Model.Command.cases.ProposeForAward.Type = { ...proposed, _tag: "ProposeForAward" }
export const takeBack: ModelCommand = { _tag: "WithdrawProposal", ...on("2022-10-18"), form, reason: "thiếu hồ sơ" }
export const takenBack: ModelFact = { ...takeBack, _tag: "ModelProposalWithdrawn", form, reason: "thiếu hồ sơ" }
export const withdraw: ModelCommand = { _tag: "WithdrawModel", ...on("2022-10-18"), reason: "trùng mô hình khác" }
export const withdrawn: ModelFact = { ...withdraw, _tag: "ModelWithdrawn", reason: "trùng mô hình khác" }

export const correct = (id: number, replacement: ModelFact): ModelCommand =>
  Model.Command.cases.CorrectModel.make({ ...on("2022-10-19"), corrects: eventId(id), reason: "gõ nhầm", replacement })
export const retract = (id: number): ModelCommand =>
  Model.Command.cases.RetractModel.make({ ...on("2022-10-19"), retracts: eventId(id), reason: "ghi nhầm" })

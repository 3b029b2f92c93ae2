import type { FormSpec } from "../form-spec.ts"
import { askModel, blamesModel, modelField, modelOf, modelTitle, paperDay } from "./about-model.ts"
import { reason } from "./reason.ts"

/** Rút đề nghị: the model does not stand proposed for an award form any more. */
export const proposalWithdrawal: FormSpec = {
  id: "proposal-withdrawal",
  title: { vi: "Rút đề nghị khen thưởng", en: "Withdraw a proposal" },
  right: "propose",
  fields: [
    modelField,
    {
      name: "form",
      kind: "text",
      label: { vi: "Hình thức khen", en: "Award form" },
      required: true,
      example: { vi: "Giấy khen", en: "Giấy khen" },
    },
    { ...reason, example: { vi: "hồ sơ không đủ", en: "the dossier is incomplete" } },
    paperDay,
  ],
  prefill: ({ register, subject }) => ({
    model: subject["model"],
    form: subject["form"] ?? modelOf(subject["model"], register)?.proposals[0],
  }),
  build: ({ day, form, model, reason }) =>
    askModel(
      model,
      { _tag: "WithdrawProposal", occurredAt: day, basis: "paper", form, reason },
      { occurredAt: "day", form: "form", reason: "reason" },
    ),
  writes: ({ form, model }, { register }) => {
    const [award, title] = [form === undefined ? "…" : `“${form}”`, modelTitle(model, register)]
    return [{ vi: `Rút đề nghị ${award} cho ${title}`, en: `Proposal of ${award} for ${title} withdrawn` }]
  },
  warns: ({ model }, { register }) => {
    const { proposals = [] } = modelOf(model, register) ?? {}
    const all = proposals.map((form) => `“${form}”`).join(", ")
    const words = { vi: `Mô hình đang được đề nghị: ${all}.`, en: `The model stands proposed for ${all}.` }
    return proposals.length < 2 ? [] : [{ field: "form", words }]
  },
  blames: { ...blamesModel, ProposalNotStanding: "form" },
}

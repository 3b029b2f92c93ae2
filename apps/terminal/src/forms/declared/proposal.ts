import { said } from "../checked.ts"
import type { FormSpec } from "../form-spec.ts"
import { askModel, blamesModel, modelField, modelOf, modelTitle, paperDay } from "./about-model.ts"

/** Đề nghị khen: a model is proposed for an award form, with the summary of what it achieved. */
export const proposal: FormSpec = {
  id: "proposal",
  title: { vi: "Đề nghị khen thưởng", en: "Propose for an award" },
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
    {
      name: "authority",
      kind: "text",
      label: { vi: "Cấp khen", en: "Authority" },
      example: { vi: "Chủ tịch UBND huyện", en: "Chủ tịch UBND huyện" },
    },
    { name: "summary", kind: "lines", label: { vi: "Tóm tắt thành tích", en: "Summary of achievements" } },
    paperDay,
  ],
  prefill: ({ subject }) => ({ model: subject["model"] }),
  build: ({ authority, day, form, model, summary }) =>
    askModel(
      model,
      { _tag: "ProposeForAward", occurredAt: day, basis: "paper", form, ...said({ authority, summary }) },
      { occurredAt: "day", form: "form", authority: "authority", summary: "summary" },
    ),
  writes: ({ form, model }, { register }) => {
    const title = modelTitle(model, register)
    const award = form === undefined ? "…" : `“${form}”`
    return [{ vi: `Đề nghị ${award} cho ${title}`, en: `Proposal of ${award} for ${title}` }]
  },
  warns: ({ form, model, summary }, { register }) => {
    const known = modelOf(model, register)
    if (known === undefined) return []
    return [
      ...(known.outcome === null ? [withoutResults] : []),
      ...(summary === undefined ? [withoutSummary] : []),
      ...(typeof form === "string" && known.proposals.includes(form) ? [proposed] : []),
    ]
  },
  blames: { ...blamesModel, AlreadyAwarded: "form", HoldForbidsAward: "model", AchievementRewarded: "model" },
}

const withoutResults = {
  field: "model",
  words: {
    vi: "Mô hình này chưa có kết quả trong sổ; vẫn đề nghị được.",
    en: "This model has no results yet; it can still be proposed.",
  },
}

const withoutSummary = {
  field: "summary",
  words: {
    vi: "Chưa có tóm tắt thành tích; khi bình xét sẽ bị coi là thiếu.",
    en: "No summary yet; the review will find it missing.",
  },
}

const proposed = {
  field: "form",
  words: {
    vi: "Mô hình đang được đề nghị hình thức này rồi.",
    en: "The model stands proposed for this form already.",
  },
}

import { said } from "../checked.ts"
import type { FormSpec } from "../form-spec.ts"
import { askModel, blamesModel, modelField, modelOf, modelTitle, paperDay } from "./about-model.ts"
import { awardFormFields, formSaid, settingOf } from "./award-forms.ts"
import { namesIn } from "./names-in.ts"

/** Đề nghị khen: a model is proposed for an award form, with the summary of what it achieved and the papers that came. */
export const proposal: FormSpec = {
  id: "proposal",
  title: { vi: "Đề nghị khen thưởng", en: "Propose for an award" },
  right: "propose",
  fields: [
    modelField,
    ...awardFormFields,
    {
      name: "authority",
      kind: "text",
      label: { vi: "Cấp khen", en: "Authority" },
      example: { vi: "Chủ tịch UBND huyện", en: "Chủ tịch UBND huyện" },
    },
    { name: "summary", kind: "lines", label: { vi: "Tóm tắt thành tích", en: "Summary of achievements" } },
    {
      name: "papers",
      kind: "text",
      label: { vi: "Giấy tờ kèm theo", en: "Papers with it" },
      example: { vi: "tờ trình; biên bản họp xét", en: "tờ trình; biên bản họp xét" },
    },
    paperDay,
  ],
  prefill: ({ subject }) => ({ model: subject["model"] }),
  build: (answers, { register }) => {
    const { authority, day, model, summary } = answers
    const form = formSaid(answers)
    const setting = settingOf(form, register)
    const [papers, required] = [namesIn(answers["papers"], setting?.papers), setting?.papers]
    return askModel(
      model,
      {
        _tag: "ProposeForAward",
        occurredAt: day,
        basis: "paper",
        form,
        ...said({ authority: authority ?? setting?.authority, summary, papers, required }),
      },
      { occurredAt: "day", form: "form", authority: "authority", summary: "summary", papers: "papers" },
    )
  },
  writes: (answers, { register }) => {
    const [form, title] = [formSaid(answers), modelTitle(answers["model"], register)]
    const award = form === undefined ? "…" : `“${form}”`
    return [{ vi: `Đề nghị ${award} cho ${title}`, en: `Proposal of ${award} for ${title}` }]
  },
  warns: (answers, { register }) => {
    const { model, summary } = answers
    const [form, known] = [formSaid(answers), modelOf(model, register)]
    const needed = settingOf(form, register)?.papers ?? []
    const came = namesIn(answers["papers"], needed) ?? []
    const lacking = needed.filter((paper) => !came.includes(paper))
    return [
      ...(lacking.length === 0 ? [] : [withoutPapers(lacking.join("; "))]),
      ...(known !== undefined && known.outcome === null ? [withoutResults] : []),
      ...(known !== undefined && summary === undefined ? [withoutSummary] : []),
      ...(typeof form === "string" && known?.proposals.includes(form) === true ? [proposed] : []),
    ]
  },
  blames: { ...blamesModel, AlreadyAwarded: "form", HoldForbidsAward: "model", AchievementRewarded: "model" },
}

const withoutPapers = (lacking: string) => ({
  field: "papers",
  words: {
    vi: `Hình thức này cần: ${lacking}. Thiếu thì vẫn đề nghị được, nhưng chưa khen được.`,
    en: `This form needs: ${lacking}. Without them it can be proposed, but not awarded.`,
  },
})

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
    vi: "Chưa có tóm tắt thành tích: đề nghị được, nhưng có rồi mới khen được.",
    en: "No summary yet: it can be proposed, but not awarded before there is one.",
  },
}

const proposed = {
  field: "form",
  words: {
    vi: "Mô hình đang được đề nghị hình thức này rồi.",
    en: "The model stands proposed for this form already.",
  },
}

import { otherPlanYear, proseYears } from "./plan-year.ts"
import { type Check, type CheckedModel, type Evidence, type Finding, nameOf } from "./finding.ts"

const about = (evidence: Evidence, model: CheckedModel) => ({
  units: [model.holderUnit],
  models: [model.id],
  params: { title: model.registration.title, unit: nameOf(evidence, model.holderUnit) },
})

/** One finding for each model of which something can be said. */
const each =
  (say: (model: CheckedModel) => (Pick<Finding, "code" | "severity"> & Partial<Finding>) | undefined): Check =>
  (evidence) =>
    evidence.models.flatMap((model) => {
      const said = say(model)
      const its = about(evidence, model)
      return said === undefined ? [] : [{ ...its, ...said, params: { ...its.params, ...said.params } }]
    })

/** Registered only because its results came. */
export const neverRegistered = each(({ registration }) =>
  registration.inferred ? { code: "CHK-02", severity: "serious" } : undefined,
)

/** A plan that speaks of another year than the campaign's next: an old form, or last year's text. */
export const planForAnotherYear = each(({ plan = "", registration }) => {
  const other = otherPlanYear(proseYears(plan), registration.campaign)
  return other === undefined ? undefined : { code: "CHK-07", severity: "notice", params: { ...other } }
})

/** The letter 51-CV/BCĐ asks for the summary of achievements with every proposal (kèm theo tóm tắt thành tích). */
export const proposalWithoutSummary = each(({ proposals }) => {
  const forms = [...proposals].flatMap(([form, summary = ""]) => (summary.trim() === "" ? [form] : []))
  return forms.length === 0 ? undefined : { code: "CHK-08", severity: "serious", params: { forms: forms.join(", ") } }
})

/** The law on emulation and commendation gives one achievement one award. */
export const severalAwards = each(({ awards, proposals }) => {
  const forms = [...new Set([...awards, ...proposals.keys()])]
  return forms.length < 2 ? undefined : { code: "CHK-09", severity: "serious", params: { forms: forms.join(", ") } }
})

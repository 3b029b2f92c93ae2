import { foldedKey } from "@kheo/vietnamese"
import { type Check, type CheckedModel, type Evidence, type Finding, nameOf } from "./finding.ts"
import { resemblances } from "./resemblance.ts"

/** The same account of results from another unit, or from an earlier year of whichever unit. */
export const copiedResults: Check = (evidence) => {
  const all = [...evidence.models, ...evidence.earlier]
  return resemblances(all.map(({ results }) => results)).flatMap(({ one, other, share }): ReadonlyArray<Finding> => {
    const [left, right] = [all[one], all[other]]
    if (left === undefined || right === undefined || one >= evidence.models.length) return []
    const percent = Math.floor(share * 100)
    if (other >= evidence.models.length)
      return [pair(evidence, left, right, { code: "CHK-06", percent, year: right.registration.campaign })]
    return left.holderUnit === right.holderUnit ? [] : [pair(evidence, left, right, { code: "CHK-05", percent })]
  })
}

/** Models of the same title, marks aside: of several units, or of a unit and one of its people. */
export const lookAlikes: Check = (evidence) =>
  [...Map.groupBy(evidence.models, ({ registration }) => foldedKey(registration.title)).values()].flatMap((alike) => {
    const holders = alike.map(({ holderUnit, registration }) => `${holderUnit}/${registration.person ?? ""}`)
    const [first] = alike
    if (first === undefined || new Set(holders).size < 2) return []
    const units = [...new Set(alike.map(({ holderUnit }) => holderUnit))]
    const finding: Finding = {
      code: "CHK-10",
      severity: "notice",
      units,
      models: alike.map(({ id }) => id),
      params: {
        title: first.registration.title,
        count: alike.length,
        units: units.map((unit) => nameOf(evidence, unit)).join(", "),
      },
    }
    return [finding]
  })

const pair = (
  evidence: Evidence,
  left: CheckedModel,
  right: CheckedModel,
  { code, ...params }: { readonly code: Finding["code"]; readonly percent: number; readonly year?: number },
): Finding => ({
  code,
  severity: "serious",
  units: [...new Set([left.holderUnit, right.holderUnit])],
  models: [left.id, right.id],
  params: {
    title: left.registration.title,
    unit: nameOf(evidence, left.holderUnit),
    other: right.registration.title,
    otherUnit: nameOf(evidence, right.holderUnit),
    ...params,
  },
})

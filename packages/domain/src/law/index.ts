import type { LocalDate } from "../history/local-date.ts"
import type { Rule, RuleId } from "./rule.ts"
import { rules } from "./rules.ts"

export type { Confidence, Rule, RuleId } from "./rule.ts"
export { usualAwardForms } from "./award-forms.ts"
export { rules } from "./rules.ts"

/** The version of a rule that was in force on a day: papers are judged by the law of their own day. */
export const ruleInForce = (id: RuleId, day: LocalDate): Rule | undefined =>
  rules.find((rule) => rule.id === id && rule.from <= day && (rule.to === undefined || day <= rule.to))

/** The ids of the rules that refuse something, and so can be set aside by a decision. */
export const forbidding: ReadonlyArray<string> = [
  ...new Set(rules.filter(({ effect }) => effect === "forbids").map(({ id }) => id)),
]

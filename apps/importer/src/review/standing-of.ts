import type { RowIssue, RowPlan } from "../commit/row-plan.ts"

/** How a planned row stands with whoever reviews it. */
export type RowStanding = "good" | "noted" | "open" | "refused" | "unchanged"

/** `noted`: taken, with something mended or worth a look; `open`: refused only until a person says what it means. */
export const standingOf = ({ action, issues }: Pick<RowPlan, "action" | "issues">): RowStanding => {
  if (action === "reject") return openIssue(issues) === undefined ? "refused" : "open"
  if (issues.length > 0) return "noted"
  return action === "unchanged" ? "unchanged" : "good"
}

/** What in a row a person can decide: its issue with candidates. */
export const openIssue = (issues: ReadonlyArray<RowIssue>): RowIssue | undefined =>
  issues.find(({ code, suggestions = [] }) => decidable.has(code) && suggestions.length > 0)

const decidable: ReadonlySet<string> = new Set(["IMP-2101", "IMP-2202", "IMP-2203", "IMP-2208", "IMP-2301", "IMP-2302"])

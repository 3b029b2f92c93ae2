import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import type { Asked } from "./command.ts"
import type { ModelDecision } from "./decide.ts"
import type { Fact } from "./events.ts"
import { type Model, outcome } from "./state.ts"
import { unlessStanding } from "./withdrawing.ts"

/** What the unit's annex tells of the model's results. */
export const submit = (model: Model, { _tag, ...said }: Asked<"SubmitResults">): ModelDecision =>
  report(model, { _tag: "ModelSubmitted", ...said })

/** An honest close; refused while the model stands proposed. */
export const reportNotScalable = (model: Model, { _tag, ...said }: Asked<"ReportNotScalable">): ModelDecision =>
  unlessStanding(model) ?? report(model, { _tag: "ModelReportedNotScalable", ...said })

const report = (model: Model, event: Fact<"ModelSubmitted"> | Fact<"ModelReportedNotScalable">): ModelDecision => {
  const standing = outcome(model)
  if (standing === undefined) return Result.succeed([event])
  if (standing.fact._tag === event._tag && saysNothingNew(standing.fact, event)) return Result.succeed([])
  return Result.fail({
    _tag: "OutcomeAlreadyReported",
    outcome: standing.fact._tag === "ModelSubmitted" ? "submitted" : "notScalable",
    occurredAt: standing.fact.occurredAt,
  })
}

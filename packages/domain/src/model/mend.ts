import { Result } from "effect"
import { type Campaign, expected } from "../campaign/state.ts"
import { saysNothingNew } from "../history/content.ts"
import { settle } from "../history/standing.ts"
import type { ModelCommand } from "./command.ts"
import type { ModelDecision } from "./decide.ts"
import { EventId } from "../history/fact.ts"
import type { ModelEvent } from "./events.ts"
import { isWithdrawn, type Model, outcome, proposals, registered } from "./state.ts"

/** A fact may be corrected to one of its own kind, and an outcome to the other outcome; what follows must still make sense. */
export const correct = (
  model: Model,
  { _tag, ...said }: typeof ModelCommand.cases.CorrectModel.Type,
  campaign: Campaign,
): ModelDecision => {
  const standing = model.facts.find(({ id }) => id === said.corrects)
  if (standing === undefined || kindOf(standing.fact._tag) !== kindOf(said.replacement._tag))
    return Result.fail({ _tag: "ModelFactNotStanding", event: said.corrects })
  if (standing.fact._tag === said.replacement._tag && saysNothingNew(standing.fact, said.replacement))
    return Result.succeed([])
  if (said.replacement._tag === "ModelRegistered" && standing.fact._tag === "ModelRegistered") {
    const { holder, personal, unit } = said.replacement
    if (holder === "individual" && personal === undefined) return Result.fail({ _tag: "IndividualWithoutName" })
    if (unit !== standing.fact.unit && !expected(campaign).includes(unit))
      return Result.fail({ _tag: "UnitNotExpected" })
  }
  return unlessProposed(model, { _tag: "ModelCorrected", ...said })
}

/** A registration can't be taken back while results or proposals rest on it, nor what ended a proposal that would stand again. */
export const retract = (
  model: Model,
  { _tag, ...said }: typeof ModelCommand.cases.RetractModel.Type,
): ModelDecision => {
  if (!model.facts.some(({ id }) => id === said.retracts))
    return Result.fail({ _tag: "ModelFactNotStanding", event: said.retracts })
  if (registered(model)?.id === said.retracts && model.facts.length > 1) return Result.fail({ _tag: "LaterFactsStand" })
  return unlessProposed(model, { _tag: "ModelRetracted", ...said })
}

/** Refuses what would leave a model that is withdrawn or not scalable standing proposed. */
const unlessProposed = (model: Model, event: ModelEvent): ModelDecision => {
  const after: Model = { facts: settle(model.facts, { id: EventId.make("mended"), event }) }
  const proposal = proposals(after)[0]
  const ended = isWithdrawn(after) || outcome(after)?.fact._tag === "ModelReportedNotScalable"
  return ended && proposal !== undefined
    ? Result.fail({ _tag: "ProposalStands", form: proposal.fact.form })
    : Result.succeed([event])
}

const kindOf = (tag: string): string =>
  tag === "ModelSubmitted" || tag === "ModelReportedNotScalable" ? "outcome" : tag

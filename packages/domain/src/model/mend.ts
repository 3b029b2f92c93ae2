import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import { settle } from "../history/standing.ts"
import type { ModelCommand } from "./command.ts"
import type { ModelDecision } from "./decide.ts"
import { EventId } from "../history/fact.ts"
import { type Model, outcome, proposals, registered } from "./state.ts"

/** A fact may be corrected to one of its own kind, and an outcome to the other outcome; what follows must still make sense. */
export const correct = (
  model: Model,
  { _tag, ...said }: typeof ModelCommand.cases.CorrectModel.Type,
): ModelDecision => {
  const standing = model.facts.find(({ id }) => id === said.corrects)
  if (standing === undefined || kindOf(standing.fact._tag) !== kindOf(said.replacement._tag))
    return Result.fail({ _tag: "ModelFactNotStanding", event: said.corrects })
  if (standing.fact._tag === said.replacement._tag && saysNothingNew(standing.fact, said.replacement))
    return Result.succeed([])
  if (said.replacement._tag === "ModelRegistered" && said.replacement.holder === "individual") {
    if (said.replacement.personal === undefined) return Result.fail({ _tag: "IndividualWithoutName" })
  }
  const event = { _tag: "ModelCorrected", ...said } as const
  const after: Model = { facts: settle(model.facts, { id: EventId.make("corrected"), event }) }
  const proposal = proposals(after)[0]
  return outcome(after)?.fact._tag === "ModelReportedNotScalable" && proposal !== undefined
    ? Result.fail({ _tag: "ProposalStands", form: proposal.fact.form })
    : Result.succeed([event])
}

/** A registration can't be taken back while results or proposals rest on it. */
export const retract = (
  model: Model,
  { _tag, ...said }: typeof ModelCommand.cases.RetractModel.Type,
): ModelDecision => {
  if (!model.facts.some(({ id }) => id === said.retracts))
    return Result.fail({ _tag: "ModelFactNotStanding", event: said.retracts })
  if (registered(model)?.id === said.retracts && model.facts.length > 1) return Result.fail({ _tag: "LaterFactsStand" })
  return Result.succeed([{ _tag: "ModelRetracted", ...said }])
}

const kindOf = (tag: string): string =>
  tag === "ModelSubmitted" || tag === "ModelReportedNotScalable" ? "outcome" : tag

import { awardFacts } from "./award-facts.ts"
import { ruleFacts } from "./rule-facts.ts"
import type { ModelCommand } from "./command.ts"
import type { Model } from "./state.ts"

const commands: ReadonlySet<ModelCommand["_tag"]> = new Set([
  "SurveyModel",
  "ReplicateModel",
  "RecogniseModel",
  "DesignateModel",
  "SupplementProposal",
  "WithdrawProposal",
  "ReviewProposal",
  "GrantAward",
  "DeclineAward",
  "DeferAward",
  "RevokeAward",
  "PlaceHold",
  "LiftHold",
  "OverrideRule",
] as const)

const facts: ReadonlySet<string> = new Set([
  "ModelSurveyed",
  "ModelReplicated",
  "ModelRecognised",
  "ModelDesignated",
  ...Object.keys(awardFacts).filter((tag) => tag !== "ModelProposedForAward"),
  ...Object.keys(ruleFacts),
])

/** Whether a command is taken after its campaign has closed: what others decide of a model goes on, what its unit says does not. */
export const lasts = (model: Model, command: ModelCommand): boolean => {
  if (command._tag === "CorrectModel") return facts.has(command.replacement._tag)
  if (command._tag === "RetractModel") {
    const standing = model.facts.find(({ id }) => id === command.retracts)
    return standing !== undefined && facts.has(standing.fact._tag)
  }
  return commands.has(command._tag)
}

import { Result } from "effect"
import { type Campaign, expected, isOpen, opening } from "../campaign/state.ts"
import { saysNothingNew } from "../history/content.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import { ModelCommand, type ModelRefusal } from "./command.ts"
import { type ModelEvent, ModelFact } from "./events.ts"
import { correct, retract } from "./mend.ts"
import { isWithdrawn, type Model, outcome, proposals, registered } from "./state.ts"

export type ModelDecision = Result.Result<ReadonlyArray<ModelEvent>, ModelRefusal>

/** The campaign that the model belongs to, and the next free number among its registrations. */
export interface ModelContext extends Occasion {
  readonly campaign: Campaign
  readonly nextNumber: number
}

/** Which facts follow from a command about one model; asking twice adds nothing. */
export const decide = (model: Model, command: ModelCommand, context: ModelContext): ModelDecision => {
  if (command._tag !== "RegisterModel" && registered(model) === undefined) return refuse({ _tag: "ModelNotRegistered" })
  if (opening(context.campaign) === undefined) return refuse({ _tag: "CampaignNotOpened" })
  if (!isOpen(context.campaign)) return refuse({ _tag: "CampaignIsClosed" })
  const ahead = futureDay(command, context)
  if (ahead !== undefined) return refuse({ _tag: "PaperFromTheFuture", occurredAt: ahead, today: context.today })
  if (command._tag === "RegisterModel") return register(model, command, context)
  if (command._tag === "CorrectModel") return correct(model, command, context.campaign)
  if (command._tag === "RetractModel") return retract(model, command)
  if (isWithdrawn(model))
    return command._tag === "WithdrawModel" ? Result.succeed([]) : refuse({ _tag: "ModelIsWithdrawn" })

  return ModelCommand.matchOrElse(
    command,
    {
      SubmitResults: ({ _tag, ...said }): ModelDecision => report(model, { _tag: "ModelSubmitted", ...said }),
      ReportNotScalable: ({ _tag, ...said }): ModelDecision => {
        const proposal = proposals(model)[0]
        return proposal === undefined
          ? report(model, { _tag: "ModelReportedNotScalable", ...said })
          : refuse({ _tag: "ProposalStands", form: proposal.fact.form })
      },
      ProposeForAward: ({ _tag, ...said }): ModelDecision => propose(model, { _tag: "ModelProposedForAward", ...said }),
      WithdrawProposal: ({ _tag, ...said }): ModelDecision =>
        proposals(model).some(({ fact }) => fact.form === said.form)
          ? Result.succeed([{ _tag: "ModelProposalWithdrawn", ...said }])
          : refuse({ _tag: "ProposalNotStanding", form: said.form }),
      WithdrawModel: ({ _tag, ...said }): ModelDecision => {
        const proposal = proposals(model)[0]
        return proposal === undefined
          ? Result.succeed([{ _tag: "ModelWithdrawn", ...said }])
          : refuse({ _tag: "ProposalStands", form: proposal.fact.form })
      },
    },
    (): ModelDecision => Result.succeed([]),
  )
}

const refuse = (refusal: ModelRefusal): ModelDecision => Result.fail(refusal)

const register = (
  model: Model,
  { _tag, ...said }: typeof ModelCommand.cases.RegisterModel.Type,
  { campaign, nextNumber }: ModelContext,
): ModelDecision => {
  if (!expected(campaign).includes(said.unit)) return refuse({ _tag: "UnitNotExpected" })
  if (said.title.trim() === "") return refuse({ _tag: "ModelWithoutTitle" })
  if (said.holder === "individual" && said.personal === undefined) return refuse({ _tag: "IndividualWithoutName" })
  const standing = registered(model)
  if (standing === undefined) return Result.succeed([{ _tag: "ModelRegistered", ...said, number: nextNumber }])
  const { number, title } = standing.fact
  return saysNothingNew(standing.fact, { _tag: "ModelRegistered", ...said, number })
    ? Result.succeed([])
    : refuse({ _tag: "ModelAlreadyRegistered", title, number })
}

const report = (
  model: Model,
  event: typeof ModelFact.cases.ModelSubmitted.Type | typeof ModelFact.cases.ModelReportedNotScalable.Type,
): ModelDecision => {
  const standing = outcome(model)
  if (standing === undefined) return Result.succeed([event])
  if (standing.fact._tag === event._tag && saysNothingNew(standing.fact, event)) return Result.succeed([])
  return refuse({
    _tag: "OutcomeAlreadyReported",
    outcome: standing.fact._tag === "ModelSubmitted" ? "submitted" : "notScalable",
    occurredAt: standing.fact.occurredAt,
  })
}

const propose = (model: Model, event: typeof ModelFact.cases.ModelProposedForAward.Type): ModelDecision => {
  const current = outcome(model)
  if (current?.fact._tag === "ModelReportedNotScalable")
    return refuse({ _tag: "ModelIsNotScalable", occurredAt: current.fact.occurredAt })
  const standing = proposals(model).find(({ fact }) => fact.form === event.form)
  if (standing === undefined) return Result.succeed([event])
  return saysNothingNew(standing.fact, event)
    ? Result.succeed([])
    : refuse({ _tag: "AlreadyProposed", form: event.form, occurredAt: standing.fact.occurredAt })
}

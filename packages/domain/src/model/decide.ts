import { Result } from "effect"
import { type Campaign, isOpen, opening } from "../campaign/state.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import { decline, defer, grant, propose, review, revoke, supplement, withdrawProposal } from "./awarding.ts"
import type { ModelCommand } from "./command.ts"
import { lasts } from "./lasting.ts"
import type { ModelEvent } from "./events.ts"
import { amend, designate, recognise, replicate, survey } from "./living.ts"
import { correct, retract } from "./mend.ts"
import { register } from "./register.ts"
import type { ModelRefusal } from "./refusal.ts"
import { reportNotScalable, submit } from "./reporting.ts"
import { liftHold, overrideRule, placeHold } from "./ruling.ts"
import { isWithdrawn, type Model, registered } from "./state.ts"
import type { Story } from "./story.ts"
import { withdraw } from "./withdrawing.ts"

export type ModelDecision = Result.Result<ReadonlyArray<ModelEvent>, ModelRefusal>

/** The campaign that the model belongs to, the next free number among its registrations, and the model's story. */
export interface ModelContext extends Occasion {
  readonly campaign: Campaign
  readonly nextNumber: number
  readonly story: Story
}

/** Which facts follow from a command about one model; asking twice adds nothing. */
export const decide = (model: Model, command: ModelCommand, context: ModelContext): ModelDecision => {
  const refuse = (refusal: ModelRefusal): ModelDecision => Result.fail(refusal)
  if (command._tag !== "RegisterModel" && registered(model) === undefined) return refuse({ _tag: "ModelNotRegistered" })
  if (opening(context.campaign) === undefined) return refuse({ _tag: "CampaignNotOpened" })
  if (!isOpen(context.campaign) && !lasts(model, command)) return refuse({ _tag: "CampaignIsClosed" })
  const ahead = futureDay(command, context)
  if (ahead !== undefined) return refuse({ _tag: "PaperFromTheFuture", occurredAt: ahead, today: context.today })
  if (isWithdrawn(model) && !survivesWithdrawal.has(command._tag)) return refuse({ _tag: "ModelIsWithdrawn" })

  // A switch, since a match makes a function of each case for every command.
  switch (command._tag) {
    case "RegisterModel":
      return register(model, command, context)
    case "AmendModel":
      return amend(model, command)
    case "SubmitResults":
      return submit(model, command)
    case "ReportNotScalable":
      return reportNotScalable(model, command)
    case "SurveyModel":
      return survey(model, command)
    case "ReplicateModel":
      return replicate(model, command)
    case "RecogniseModel":
      return recognise(model, command)
    case "DesignateModel":
      return designate(model, command)
    case "ProposeForAward":
      return propose(model, command, context.story)
    case "SupplementProposal":
      return supplement(model, command)
    case "WithdrawProposal":
      return withdrawProposal(model, command)
    case "ReviewProposal":
      return review(model, command)
    case "GrantAward":
      return grant(model, command, context.story)
    case "DeclineAward":
      return decline(model, command)
    case "DeferAward":
      return defer(model, command)
    case "RevokeAward":
      return revoke(model, command)
    case "PlaceHold":
      return placeHold(model, command)
    case "LiftHold":
      return liftHold(model, command)
    case "OverrideRule":
      return overrideRule(model, command)
    case "WithdrawModel":
      return withdraw(model, command)
    case "CorrectModel":
      return correct(model, command, context)
    case "RetractModel":
      return retract(model, command, context.story)
  }
}

const survivesWithdrawal: ReadonlySet<ModelCommand["_tag"]> = new Set([
  "RegisterModel",
  "WithdrawModel",
  "CorrectModel",
  "RetractModel",
] as const)

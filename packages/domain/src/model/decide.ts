import { Result } from "effect"
import { type Campaign, isOpen, opening } from "../campaign/state.ts"
import { futureDay, type Occasion } from "../history/occasion.ts"
import { decline, defer, grant, propose, review, revoke, supplement, withdrawProposal } from "./awarding.ts"
import { ModelCommand } from "./command.ts"
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

  return ModelCommand.match(command, {
    RegisterModel: (asked) => register(model, asked, context),
    AmendModel: (asked) => amend(model, asked),
    SubmitResults: (asked) => submit(model, asked),
    ReportNotScalable: (asked) => reportNotScalable(model, asked),
    SurveyModel: (asked) => survey(model, asked),
    ReplicateModel: (asked) => replicate(model, asked),
    RecogniseModel: (asked) => recognise(model, asked),
    DesignateModel: (asked) => designate(model, asked),
    ProposeForAward: (asked) => propose(model, asked, context.story),
    SupplementProposal: (asked) => supplement(model, asked),
    WithdrawProposal: (asked) => withdrawProposal(model, asked),
    ReviewProposal: (asked) => review(model, asked),
    GrantAward: (asked) => grant(model, asked, context.story),
    DeclineAward: (asked) => decline(model, asked),
    DeferAward: (asked) => defer(model, asked),
    RevokeAward: (asked) => revoke(model, asked),
    PlaceHold: (asked) => placeHold(model, asked),
    LiftHold: (asked) => liftHold(model, asked),
    OverrideRule: (asked) => overrideRule(model, asked),
    WithdrawModel: (asked) => withdraw(model, asked),
    CorrectModel: (asked) => correct(model, asked, context),
    RetractModel: (asked) => retract(model, asked, context.story),
  })
}

const survivesWithdrawal: ReadonlySet<ModelCommand["_tag"]> = new Set([
  "RegisterModel",
  "WithdrawModel",
  "CorrectModel",
  "RetractModel",
] as const)

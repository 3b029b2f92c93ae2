import { Campaign } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import { alone, Model, type ModelCommand, type ModelId, registered } from "@kheo/domain/model"
import { registrationTag, streamName } from "@kheo/domain/movement"
import { Office } from "@kheo/domain/office"
import type { Appended, Condition } from "@kheo/event-store"
import { Result } from "effect"
import type { CommandMark } from "../command-mark.ts"
import type { Draft } from "../draft/draft.ts"
import { answeredIn, draftedEvents, erasedIn, takeIn } from "../draft/take-in.ts"
import { continuedBy, needsStory } from "../models/story.ts"
import { saysPersonal } from "../personal/leaves.ts"
import { Refused } from "../refused.ts"
import { surelyMayOfModel } from "../rights/index.ts"
import { modelTags } from "./model.ts"

/**
 * What `handleModel` does on a draft, without an effect: undefined where anything has to be asked that the draft does not
 * know yet, or a right takes a closer look. `today` is the day on which the command is recorded.
 */
export const modelAtOnce = (
  draft: Draft,
  mark: Pick<CommandMark, "actor" | "id">,
  model: ModelId,
  command: ModelCommand,
  today: LocalDate,
  stream: string = streamName({ category: "model", model }),
): Result.Result<Appended, Refused> | undefined => {
  if (!draft.has(office) || !draft.knows(stream) || needsStory(command)) return undefined
  if (!surelyMayOfModel(draft.load(Office, office).state, mark.actor, command)) return undefined
  const { state } = draft.load(Model, stream)
  const home = command._tag === "RegisterModel" ? command : registered(state)?.fact
  const campaign = streamName({ category: "campaign", campaign: home?.campaign ?? 0 })
  const next = command._tag === "RegisterModel" ? draft.nextNumbers.get(command.campaign) : 0
  if (!draft.knows(campaign) || next === undefined) return undefined
  const its = draft.load(Campaign, campaign).state
  const outcome = Model.decide(state, command, { today, campaign: its, nextNumber: next, story: alone(model) })
  if (Result.isFailure(outcome)) return Result.fail(new Refused({ refusal: outcome.failure }))
  const events = draftedEvents(mark, outcome.success, modelTags(home, continuedBy(command)))
  const answered = answeredIn(draft, stream, events)
  if (answered !== undefined) return Result.succeed(answered)
  for (const event of events)
    if (saysPersonal(event.event)) {
      if (draft.vault === undefined) return undefined
      const refused = erasedIn(draft.vault, stream, event)
      if (refused !== undefined) return Result.fail(refused)
    }
  const conditions: ReadonlyArray<Condition> =
    command._tag === "RegisterModel" ? [{ tags: [registrationTag(command.campaign)], noneAfter: 0 }] : []
  return Result.succeed(takeIn(draft, mark, { stream, events, conditions }))
}

const office = streamName({ category: "office" })

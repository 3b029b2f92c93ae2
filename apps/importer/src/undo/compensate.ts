import {
  type CommandMark,
  handleCampaign,
  handleModel,
  handleParticipation,
  handleUnit,
  type NotFound,
  type Refused,
  type Register,
} from "@kheo/application"
import type { CampaignCommand } from "@kheo/domain/campaign"
import { type EventId, isCorrection, type LocalDate, type Recorded } from "@kheo/domain/history"
import type { ModelCommand } from "@kheo/domain/model"
import type { MovementEvent, StreamRef } from "@kheo/domain/movement"
import type { ParticipationCommand } from "@kheo/domain/participation"
import type { UnitCommand } from "@kheo/domain/unit"
import type { Appended, AppendError, StoreUnavailable } from "@kheo/event-store"
import type { Effect } from "effect"

/** How one fact is taken back: it never was, or it says again what it said before. */
export type Remedy =
  | { readonly retracts: EventId }
  | { readonly corrects: EventId; readonly replacement: { readonly occurredAt: LocalDate; readonly basis: "paper" } }

/** Retracts what the batch stated first; what it only corrected says again what the event before the batch's first said. */
export const remedyOf = (
  fact: EventId,
  own: ReadonlySet<string>,
  events: ReadonlyArray<Recorded<MovementEvent>>,
): Remedy | undefined => {
  if (own.has(fact)) return { retracts: fact }
  const stating = events.filter(
    ({ event, id }) => id === fact || (isCorrection<object>(event) && event.corrects === fact),
  )
  const first = stating.findIndex(({ id }) => own.has(id))
  const before = stating[first - 1]?.event
  if (before === undefined) return undefined
  const replacement = isCorrection<object>(before) ? before.replacement : before
  return { corrects: fact, replacement: replacement as Extract<Remedy, { corrects: EventId }>["replacement"] }
}

/** Sends the remedy to the aggregate whose stream it is. */
export const compensate = (
  about: StreamRef,
  mark: CommandMark,
  remedy: Remedy,
  said: { readonly day: LocalDate; readonly reason: string },
): Effect.Effect<Appended, Refused | NotFound | AppendError | StoreUnavailable, Register> | undefined => {
  const { reason } = said
  const on = { occurredAt: said.day, basis: "receipt" as const, reason }
  switch (about.category) {
    case "model":
      return handleModel(mark, about.model, commandOf<ModelCommand>("Model", on, remedy))
    case "unit":
      return handleUnit(mark, about.unit, commandOf<UnitCommand>("Unit", on, remedy))
    case "campaign":
      return handleCampaign(mark, about.campaign, commandOf<CampaignCommand>("Campaign", on, remedy))
    case "participation":
      return handleParticipation(
        mark,
        about.campaign,
        about.unit,
        commandOf<ParticipationCommand>("Participation", on, remedy),
      )
    default:
      return undefined
  }
}

/** Every aggregate has a command of each kind, called alike. */
const commandOf = <Command>(
  name: string,
  on: { readonly occurredAt: LocalDate; readonly basis: "receipt"; readonly reason: string },
  remedy: Remedy,
): Command => {
  if ("retracts" in remedy) return { _tag: `Retract${name}`, ...on, ...remedy } as Command
  const { basis, occurredAt } = remedy.replacement
  return { _tag: `Correct${name}`, ...on, occurredAt, basis, ...remedy } as Command
}

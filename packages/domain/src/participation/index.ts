import { ParticipationCommand } from "./command.ts"
import { decide } from "./decide.ts"
import { ParticipationEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { ParticipationCommand, ParticipationRefusal } from "./command.ts"
export type { ParticipationContext, ParticipationDecision } from "./decide.ts"
export { ParticipationEvent, ParticipationFact } from "./events.ts"
export { conference, type Participation as ParticipationState, reminders, report } from "./state.ts"

/** A unit's part in one campaign: its closing conference, its report, and the reminders that it was sent. */
export const Participation = {
  category: "participation",
  Event: ParticipationEvent,
  Command: ParticipationCommand,
  initial,
  evolve,
  decide,
} as const

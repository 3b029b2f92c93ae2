import { decide, ParticipationCommand } from "./decide.ts"
import { ParticipationEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export {
  ParticipationCommand,
  type ParticipationContext,
  type ParticipationDecision,
  ParticipationRefusal,
} from "./decide.ts"
export { ParticipationEvent, ParticipationFact } from "./events.ts"
export { conference, type Participation as ParticipationState, report } from "./state.ts"

/** A unit's part in one campaign: its closing conference and its report. */
export const Participation = {
  category: "participation",
  Event: ParticipationEvent,
  Command: ParticipationCommand,
  initial,
  evolve,
  decide,
} as const

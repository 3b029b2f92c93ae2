import { decide, evolve, initial, OfficeCommand } from "./decide.ts"
import { OfficeEvent } from "./events.ts"

export {
  findUser,
  OfficeCommand,
  type OfficeDecision,
  OfficeRefusal,
  type Office as OfficeState,
  type User,
} from "./decide.ts"
export { OfficeEvent, OfficeFact, Role, UserId } from "./events.ts"

/** The standing office that runs the movement: its users, later its settings. */
export const Office = {
  category: "office",
  Event: OfficeEvent,
  Command: OfficeCommand,
  initial,
  evolve,
  decide,
} as const

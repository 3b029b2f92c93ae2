import { OfficeCommand } from "./command.ts"
import { decide } from "./decide.ts"
import { OfficeEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { OfficeCommand, OfficeRefusal } from "./command.ts"
export type { OfficeDecision } from "./decide.ts"
export { defaults } from "./defaults.ts"
export { OfficeEvent, OfficeFact, Role, UserId } from "./events.ts"
export { AwardForm, OfficeSettings, RecipientGroup, RuleSet, SettingsFile, Term } from "./settings.ts"
export { saidIn, settingsAt, type SettingsOnDay } from "./settings-at.ts"
export type { Office as OfficeState } from "./state.ts"
export { findUser, isActive, type User, userOfAccount, users } from "./users.ts"
export { endsBeforeItBegins, holdsOn, holdsTwice, type Validity } from "./validity.ts"

/** The standing office that runs the movement: its users with their rights, and its settings. */
export const Office = {
  category: "office",
  Event: OfficeEvent,
  Command: OfficeCommand,
  initial,
  evolve,
  decide,
} as const

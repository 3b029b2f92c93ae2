import { UnitCommand } from "./command.ts"
import { decide } from "./decide.ts"
import { UnitEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export type { Units } from "./among-others.ts"
export { UnitCommand } from "./command.ts"
export type { UnitContext, UnitDecision } from "./decide.ts"
export { Successor, SuccessorPart, UnitEvent, UnitFact, UnitId } from "./events.ts"
export { UnitCandidate, UnitRefusal } from "./refusal.ts"
export { addition, type Unit as UnitState } from "./state.ts"
export { endsUnit, type Succession, successionOf } from "./succession.ts"
export { holdsOn, type UnitVersion, versionAt, versionsOf } from "./version.ts"

/** A unit that takes part in the movement: an id with dated versions of name, kind, block and superior. */
export const Unit = { category: "unit", Event: UnitEvent, Command: UnitCommand, initial, evolve, decide } as const

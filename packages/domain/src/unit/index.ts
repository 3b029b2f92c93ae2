import { decide, UnitCommand } from "./decide.ts"
import { UnitEvent } from "./events.ts"
import { evolve, initial } from "./state.ts"

export { UnitCommand, type UnitDecision, UnitRefusal } from "./decide.ts"
export { UnitEvent, UnitFact, UnitId } from "./events.ts"
export { addition, type Unit as UnitState } from "./state.ts"

/** A unit that takes part in the movement: an id with a name and a block. */
export const Unit = { category: "unit", Event: UnitEvent, Command: UnitCommand, initial, evolve, decide } as const

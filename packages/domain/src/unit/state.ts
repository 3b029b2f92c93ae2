import type { Recorded } from "../history/recorded.ts"
import { newest, settle, type Standing } from "../history/standing.ts"
import { UnitFact, type UnitEvent } from "./events.ts"

/** What `decide` needs to know of a unit. */
export interface Unit {
  readonly facts: ReadonlyArray<Standing<UnitFact>>
}

/** A unit of which nothing is recorded yet. */
export const initial: Unit = { facts: [] }

/** Total: an event has already happened, so it may not be refused. */
export const evolve = (unit: Unit, recorded: Recorded<UnitEvent>): Unit => ({ facts: settle(unit.facts, recorded) })

/** The standing addition, which holds what the unit was from its first day. */
export const addition = (unit: Unit) => newest(unit.facts, UnitFact.isAnyOf(["UnitAdded"]))

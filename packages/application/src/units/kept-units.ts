import { fold, rosterTag } from "@kheo/domain/movement"
import type { Units } from "@kheo/domain/unit"
import { UnitHistory, type UnitNames, unitNames } from "@kheo/domain/unit-history"
import { collectLines, EventStore, type Line, type StoreUnavailable } from "@kheo/event-store"
import { Effect } from "effect"
import { kept, keptAt, type Keeping } from "../kept/index.ts"
import type { Opener } from "../personal/opener.ts"
import { inFoldOrder, settleOne, type StandingById } from "../settled-facts.ts"
import { trustedEvent } from "../trusted-line.ts"

/** What stands of every unit. */
interface Roster {
  readonly standing: StandingById
  /** Folded when they are first asked for. */
  units?: Units
  names?: UnitNames
}

const roster: Keeping<Roster, StoreUnavailable, EventStore> = {
  name: "roster",
  concerns: rosterTag,
  begin: (open) =>
    Effect.map(
      EventStore.use((store) => collectLines(store.read({ tags: [rosterTag] }))),
      (lines) => {
        const standing: StandingById = new Map()
        for (const line of lines) settleLine(standing, line, open)
        return { state: { standing }, until: lines.at(-1)?.position ?? 0 }
      },
    ),
  goOn: ({ standing }, line, open) => {
    settleLine(standing, line, open)
    return { standing }
  },
  weight: ({ standing }) => standing.size,
}

const settleLine = (standing: StandingById, line: Line, open: Opener): void => {
  if (line.stream.startsWith("unit/")) settleOne(standing, trustedEvent(line, open))
}

/** Every unit's standing facts as the ledger has them now, with a position after which something about them would be new; not to be changed. */
export const keptRoster = Effect.map(keptAt(roster), ({ at, state }) => ({ units: unitsIn(state), at }))

/** Every unit's standing facts as the ledger has them now. */
export const keptUnits = Effect.map(kept(roster), (state) => unitsIn(state))

/** What units are and were called. */
export const keptNames = Effect.map(kept(roster), (state) => (state.names ??= unitNames(unitsIn(state))))

const unitsIn = (state: Roster): Units =>
  (state.units ??= fold(UnitHistory, inFoldOrder(state.standing.values())).units)

import { fold, rosterTag } from "@kheo/domain/movement"
import type { Units } from "@kheo/domain/unit"
import { UnitHistory } from "@kheo/domain/unit-history"
import { collectLines, EventStore, type Line, type StoreUnavailable } from "@kheo/event-store"
import { Effect } from "effect"
import { kept, type Keeping } from "../kept/index.ts"
import type { Opener } from "../personal/opener.ts"
import { inFoldOrder, settleOne, type StandingById } from "../settled-facts.ts"
import { trustedEvent } from "../trusted-line.ts"

/** What stands of every unit, and the last line that said something of any. */
interface Roster {
  readonly standing: StandingById
  readonly last: number
  /** Folded when it is first asked for. */
  units?: Units
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
        const last = lines.at(-1)?.position ?? 0
        return { state: { standing, last }, until: last }
      },
    ),
  goOn: ({ standing }, line, open) => {
    settleLine(standing, line, open)
    return { standing, last: line.position }
  },
  weight: ({ standing }) => standing.size,
}

const settleLine = (standing: StandingById, line: Line, open: Opener): void => {
  if (line.stream.startsWith("unit/")) settleOne(standing, trustedEvent(line, open))
}

/** Every unit's standing facts as the ledger has them now, with the position of the last line about any of them; not to be changed. */
export const keptRoster = Effect.map(kept(roster), (state) => {
  state.units ??= fold(UnitHistory, inFoldOrder(state.standing.values())).units
  return { units: state.units, last: state.last }
})

/** Every unit's standing facts as the ledger has them now. */
export const keptUnits = Effect.map(keptRoster, ({ units }) => units)

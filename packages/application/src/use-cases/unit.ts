import { type MovementEvent, rosterTag, streamName, unitTag } from "@kheo/domain/movement"
import { successionOf, Unit, type UnitCommand, type UnitFact, type UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { load } from "../load.ts"
import { today } from "../today.ts"
import { otherUnits } from "../units/known-units.ts"

/**
 * Adds a unit, changes it, ends it, or mends what was recorded of it.
 *
 * Names and successors span streams: the append holds only if nothing about any unit came since they were read.
 */
export const handleUnit = (mark: CommandMark, unit: UnitId, command: UnitCommand) => {
  const stream = streamName({ category: "unit", unit })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const { condition, others } = yield* otherUnits(unit)
      const loaded = yield* load(Unit, stream)
      const outcome = Unit.decide(loaded.state, command, { today: yield* today, unit, others })
      return { stream, read: [loaded], conditions: [condition], outcome, tags: unitTags(unit) }
    }),
  )
}

/** A unit's events are found by it, and those by which it passes into others by these too. */
const unitTags =
  (unit: UnitId) =>
  (event: MovementEvent): ReadonlyArray<string> => {
    const fact = event._tag === "UnitCorrected" ? event.replacement : (event as UnitFact)
    return [unitTag(unit), rosterTag, ...successionOf(fact).map((successor) => unitTag(successor.unit))]
  }

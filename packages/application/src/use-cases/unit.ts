import { rosterTag, streamName, unitTag } from "@kheo/domain/movement"
import { Unit, type UnitCommand, type UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { load } from "../load.ts"
import { today } from "../today.ts"

/** Adds, corrects or retracts a unit. */
export const handleUnit = (mark: CommandMark, unit: UnitId, command: UnitCommand) => {
  const stream = streamName({ category: "unit", unit })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Unit, stream)
      const outcome = Unit.decide(loaded.state, command, { today: yield* today })
      return { stream, read: [loaded], outcome, tags: () => [unitTag(unit), rosterTag] }
    }),
  )
}

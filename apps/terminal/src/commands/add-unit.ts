import { type CommandMark, handleCampaign, handleUnit, type Register, unitToAdd } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import { Effect } from "effect"
import type { UnitAddition } from "../state/index.ts"
import type { Answer } from "./answer.ts"
import { writeTogether } from "./write-together.ts"

/** Adds a unit and, where a campaign is named, expects it there: both or nothing. */
export const addUnit = (
  mark: CommandMark,
  { command, expectIn }: UnitAddition,
): Effect.Effect<Answer, Problem, Register> =>
  Effect.gen(function* () {
    const { basis, name, occurredAt, parent } = command
    const unit = yield* unitToAdd({ name, parent, occurredAt })
    const adding = (its: CommandMark) => handleUnit(its, unit, command)
    if (expectIn === undefined) {
      const { first, last } = yield* adding(mark)
      return { kind: "done", events: Math.max(0, last - first + 1), unit } satisfies Answer
    }
    const events = yield* writeTogether(mark, [
      adding,
      (its) => handleCampaign(its, expectIn, { _tag: "ExpectUnit", occurredAt, basis, unit }),
    ])
    return { kind: "done", events, unit } satisfies Answer
  })

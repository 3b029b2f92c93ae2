import { handleUnit, markOf, resolveActor, today } from "@kheo/application"
import { problemWords, type Words } from "@kheo/application/language"
import { UnitId } from "@kheo/domain/unit"
import type { LearntName } from "@kheo/terminal"
import { Effect } from "effect"

/** Teaches the register the names that somebody asked it to remember; the import stands whether or not that can be. */
export const learnNames = Effect.fnUntraced(function* (
  asked: Parameters<typeof resolveActor>[0],
  names: ReadonlyArray<LearntName>,
) {
  let events = 0
  let amiss: Words | undefined
  for (const { name, unit } of names) {
    const learning = Effect.gen(function* () {
      const [actor, occurredAt] = [yield* resolveActor(asked), yield* today]
      const command = { _tag: "LearnAlias", occurredAt, basis: "receipt", alias: name } as const
      const { first, last, replayed } = yield* handleUnit(markOf(actor), UnitId.make(unit), command)
      return replayed ? 0 : last - first + 1
    })
    events += yield* Effect.catch(learning, (problem) =>
      Effect.sync(() => {
        amiss = problemWords(problem)
        return 0
      }),
    )
  }
  return { events, amiss }
})

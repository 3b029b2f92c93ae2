import { type Appended, collectLines, EventStore, openLine } from "@kheo/event-store"
import { Effect } from "effect"

/**
 * Asks the same commands once more after `atomically` recorded them: each is answered with what stands of it, and nothing is decided
 * or appended. So the first answer and every repeat are made of the same lines.
 */
export const answering = Effect.fn("answering")(function* <A, E, R>(
  { first, last }: Pick<Appended, "first" | "last">,
  work: Effect.Effect<A, E, R>,
) {
  const store = yield* EventStore
  const places = new Map<string, { first: number; last: number }>()
  for (const line of last < first ? [] : yield* collectLines(store.read({ after: first - 1, until: last }))) {
    const { causationid = "" } = openLine(line)
    const its = places.get(causationid)
    if (its === undefined) places.set(causationid, { first: line.position, last: line.position })
    else its.last = line.position
  }
  const told: EventStore["Service"] = {
    ...store,
    append: ({ id }) => Effect.succeed({ ...(places.get(id) ?? { first: last + 1, last }), replayed: true }),
  }
  return yield* Effect.provideService(work, EventStore, told)
})

import { EventStore, ProjectionGenerations, ProjectionStore } from "@kheo/event-store"
import { rehearsalVault, Vault } from "@kheo/vault/persons"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { requestOf } from "../personal/keyed-names.ts"
import { catchUp } from "../standing-facts.ts"
import { trialProjections } from "./trial-projections.ts"
import { TrialStore } from "./trial-store.ts"

/** Runs commands as if, each seeing what those before it did; the register stays as it is. */
const onTrial = Effect.fnUntraced(function* <A, E, R>(work: Effect.Effect<A, E, R>) {
  const store = yield* EventStore
  const [projections, generations] = [yield* ProjectionStore, yield* ProjectionGenerations]
  const head = yield* store.head()
  // What is read beneath has to be read on by then: a trial reads on its own lines alone.
  yield* catchUp()
  const trial = new TrialStore(store, head)
  const answer = yield* work.pipe(
    Effect.provideService(EventStore, trial.service),
    Effect.provideService(ProjectionStore, trialProjections(projections, head.position)),
    Effect.provideService(ProjectionGenerations, { ...generations, stop: () => Effect.die("stopped on trial") }),
  )
  return { answer, trial }
})

/** What commands would come to, without leaving anything behind, keys included. */
export const rehearsed = Effect.fn("rehearsed")(function* <A, E, R>(work: Effect.Effect<A, E, R>) {
  const vault = yield* rehearsalVault
  const { answer } = yield* onTrial(work).pipe(Effect.provideService(Vault, vault))
  return answer
})

/**
 * Makes all that the commands do true in one append, or, where one of them fails, nothing.
 *
 * A repeat under the same mark must ask the same, and gets the positions of the first time. What came into the ledger meanwhile
 * and matters makes it begin anew.
 */
export const atomically = Effect.fn("atomically")(
  function* <A, E, R>(mark: CommandMark, asked: object, work: Effect.Effect<A, E, R>) {
    const store = yield* EventStore
    const { actor, correlationId, id } = mark
    // Whatever is asked in bulk may tell of persons.
    const request = yield* requestOf({ personal: asked }, asked)
    return yield* store.append(
      { id, request, actor, correlationId },
      Effect.map(onTrial(work), ({ trial: { conditions, writes } }) => ({ writes, conditions: distinct(conditions) })),
    )
  },
  Effect.retry({
    while: (error: unknown) =>
      typeof error === "object" && error !== null && "_tag" in error && error._tag === "Conflict",
    times: 20,
  }),
)

const distinct = <A>(all: ReadonlyArray<A>): ReadonlyArray<A> => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

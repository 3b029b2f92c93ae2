import {
  type Lease,
  type LeaseHeld,
  type LeaseLost,
  NoSuchGeneration,
  type Position,
  ProjectionGenerations,
  type ProjectionMoved,
  projectionStopped,
  StoreBusy,
  type StoreUnavailable,
} from "@kheo/event-store"
import { Effect } from "effect"
import type { ReadModel } from "./read-model.ts"
import { readOn, type Writing } from "./read-on.ts"

/** What a rebuild or a step back ended with. */
export interface Flipped {
  readonly name: string
  readonly generation: number
  readonly position: Position
}

/** How long a builder that was killed keeps others out, in milliseconds; each batch prolongs it. */
const leaseTime = 60_000

/** How often a generation reads on again because readers took the live one further. */
const attempts = 1_000

/**
 * Builds a generation beside the live one and flips to it: readers see the old one until then, and the new one from then on.
 *
 * `owner` names this run and no other. Whatever fails leaves the live one as it was. Of the generations before, the last one
 * stays, to roll back to.
 */
export const rebuildProjection = Effect.fn("rebuildProjection")(function* (model: ReadModel, owner: string) {
  const generations = yield* ProjectionGenerations
  for (const left of yield* generationsOf(model, "building")) {
    if (left.stopped === undefined) yield* generations.lease(left, owner, leaseTime)
    yield* generations.drop(left)
  }
  const lease = yield* generations.lease(yield* generations.begin(model), owner, leaseTime)
  const flipped = yield* flipWhenRead(model, lease, 0)
  const retired = yield* generationsOf(model, "retired")
  for (const old of retired.slice(0, -1)) yield* Effect.ignore(generations.drop(old))
  return flipped
})

/** Reads the last retired generation on to the ledger's head and flips back to it. */
export const rollBackProjection = Effect.fn("rollBackProjection")(function* (model: ReadModel, owner: string) {
  const generations = yield* ProjectionGenerations
  const last = (yield* generationsOf(model, "retired")).findLast(({ stopped }) => stopped === undefined)
  if (last === undefined) return yield* new NoSuchGeneration({ projection: model.name, generation: 0 })
  return yield* flipWhenRead(model, yield* generations.lease(last, owner, leaseTime), last.position)
})

const generationsOf = Effect.fnUntraced(function* ({ name, version }: ReadModel, status: "building" | "retired") {
  const all = yield* (yield* ProjectionGenerations).list
  return all.filter((one) => one.name === name && one.version === version && one.status === status)
})

type Failure = LeaseHeld | LeaseLost | NoSuchGeneration | ProjectionMoved | StoreUnavailable

const flipWhenRead = Effect.fnUntraced(
  function* (model: ReadModel, lease: Lease, from: Position) {
    const generations = yield* ProjectionGenerations
    const writing: Writing<Failure> = {
      standing: (id) => generations.fact(lease, id),
      advance: (before, to, changes) =>
        Effect.andThen(
          generations.advance(lease, before, to, changes),
          generations.lease(lease, lease.owner, leaseTime),
        ),
      stop: (stopped) =>
        Effect.andThen(generations.stop(lease, stopped), Effect.fail(projectionStopped(model, stopped, ""))),
    }
    let position = from
    const step = Effect.gen(function* () {
      position = yield* readOn(model, writing, position)
      yield* generations.flip(lease)
    })
    yield* step.pipe(
      Effect.retry({ while: ({ _tag }) => _tag === "ProjectionBehind", times: attempts }),
      Effect.onError(() => Effect.ignore(generations.lease(lease, lease.owner, 0))),
    )
    return { name: lease.name, generation: lease.generation, position } satisfies Flipped
  },
  Effect.catchTags({
    ProjectionBehind: ({ projection }) => new StoreBusy({ detail: projection }),
    ProjectionMoved: ({ projection }) => new StoreBusy({ detail: projection }),
  }),
)

import { assert } from "@effect/vitest"
import { Effect, Result } from "effect"
import { type GenerationName, ProjectionGenerations } from "../projection-generations.ts"
import { type Fact, type FactChange, ProjectionStore } from "../projection-store.ts"

export const board = { name: "board", version: 1 }

/** A minute: long enough for any test. */
export const aMinute = 60_000

/** The fact that the event at a position states. */
export const factAt = (position: number): Fact => ({
  id: `f${position}`,
  partition: "p",
  occurredAt: "2022-03-01",
  position,
  knownFrom: position,
  body: `{"n":${position}}`,
})

/** What the events after `from` up to `to` change: one fact each. */
export const statedBetween = (from: number, to: number): ReadonlyArray<FactChange> =>
  Array.from({ length: to - from }, (_, index) => ({ open: factAt(from + index + 1) }))

/** Takes the live one on from position 0. */
export const live = (to: number) => ProjectionStore.use((store) => store.advance(board, 0, to, statedBetween(0, to)))

/** Begins a generation and takes it to a position under a lease of a minute. */
export const built = Effect.fnUntraced(function* (to: number, owner = "one") {
  const generations = yield* ProjectionGenerations
  const lease = yield* generations.lease(yield* generations.begin(board), owner, aMinute)
  if (to > 0) yield* generations.advance(lease, 0, to, statedBetween(0, to))
  return lease
})

/** The ids that readers see, in fold order. */
export const seen = Effect.map(
  ProjectionStore.use((store) => store.facts(board, { partitions: ["p"] })),
  (facts) => facts.map(({ id }) => id),
)

/** Number, status and position of every generation. */
export const shownGenerations = Effect.map(
  ProjectionGenerations.use((generations) => generations.list),
  (all) => all.map(({ generation, position, status }) => [generation, status, position]),
)

/** Runs a step that has to fail and gives what it failed with. */
export const failing = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<E, never, R> =>
  Effect.map(Effect.result(effect), (outcome) => {
    assert(Result.isFailure(outcome), "it should have failed")
    return outcome.failure
  })

/** The same generation without what a lease knows of it. */
export const nameOf = ({ generation, name, version }: GenerationName): GenerationName => ({ name, version, generation })

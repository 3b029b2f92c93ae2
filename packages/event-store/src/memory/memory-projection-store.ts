import { Effect } from "effect"
import type { StoreUnavailable } from "../event-store.ts"
import { projectionStopped } from "../projection-generations.ts"
import type { Fact, FactPlace, ProjectionName, ProjectionStore } from "../projection-store.ts"
import type { MemoryGeneration } from "./memory-generation.ts"
import type { MemoryGenerations } from "./memory-generations.ts"

/** The live read models in memory. */
export const memoryProjectionStore = (generations: MemoryGenerations): ProjectionStore["Service"] => {
  const ask = <A>(name: ProjectionName, answer: (live: MemoryGeneration | undefined) => A) =>
    Effect.suspend((): Effect.Effect<A, StoreUnavailable> => {
      const live = generations.live(name)
      if (live?.stopped !== undefined) return Effect.fail(projectionStopped(name, live.stopped, "memory"))
      return Effect.succeed(answer(live))
    })
  return {
    position: (name) => ask(name, (live) => live?.position ?? 0),
    advance: (name, from, to, changes) =>
      Effect.flatMap(
        ask(name, (live) => (live ?? generations.begin(name, "live")).advance(from, to, changes)),
        (moved) => moved ?? Effect.void,
      ),
    fact: (name, id) => ask(name, (live) => live?.standing.get(id)?.fact),
    facts: (name, { asOf, beyond, knownAt, limit, partitions }) =>
      ask(name, (live) =>
        [...(partitions === "every" ? (live?.partitions.keys() ?? []) : new Set(partitions))]
          .flatMap((partition) => live?.partitions.get(partition) ?? [])
          .filter(
            ({ fact, knownUntil }) =>
              (asOf === undefined || fact.occurredAt <= asOf) &&
              (beyond === undefined || isBeyond(fact, beyond)) &&
              (knownAt === undefined
                ? knownUntil === undefined
                : fact.knownFrom <= knownAt && (knownUntil === undefined || knownUntil > knownAt)),
          )
          .map(({ fact }) => fact)
          .toSorted(byOccurrence)
          .slice(0, limit),
      ),
  }
}

const isBeyond = (fact: Fact, { occurredAt, position }: FactPlace): boolean =>
  fact.occurredAt > occurredAt || (fact.occurredAt === occurredAt && fact.position > position)

const byOccurrence = (one: Fact, other: Fact): number =>
  compare(one.occurredAt, other.occurredAt) || one.position - other.position || compare(one.id, other.id)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

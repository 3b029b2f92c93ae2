import type { EventStore, Fact, FactChange, Line, ProjectionName, StoreUnavailable } from "@kheo/event-store"
import type { Effect } from "effect"

/** A read model that is stored: what some lines change in it, given the facts that stand before them. Raise `version` to rebuild. */
export interface ReadModel extends ProjectionName {
  /** How many lines a transaction takes, where other than usual. */
  readonly batchSize?: number
  readonly changesOf: (
    lines: ReadonlyArray<Line>,
    standing: (id: string) => Effect.Effect<Fact | undefined, StoreUnavailable>,
  ) => Effect.Effect<ReadonlyArray<FactChange>, StoreUnavailable, EventStore>
}

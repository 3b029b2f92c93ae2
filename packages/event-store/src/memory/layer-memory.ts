import { Context, Effect, Layer } from "effect"
import { CheckpointStore } from "../checkpoint-store.ts"
import { EventStore } from "../event-store.ts"
import type { Line } from "../line.ts"
import { ProjectionGenerations } from "../projection-generations.ts"
import { ProjectionStore } from "../projection-store.ts"
import { SearchStore } from "../search-store.ts"
import { memoryCheckpointStore } from "./memory-checkpoint-store.ts"
import { memoryEventStore } from "./memory-event-store.ts"
import { MemoryGenerations } from "./memory-generations.ts"
import { MemoryLedger } from "./memory-ledger.ts"
import { memoryProjectionGenerations } from "./memory-projection-generations.ts"
import { memoryProjectionStore } from "./memory-projection-store.ts"
import { memorySearchStore } from "./memory-search-store.ts"

/** All stores in memory; seeded with the lines of a real ledger it is a copy to try things on. */
export const layerMemory = (options: {
  readonly ledger: string
  readonly lines?: Iterable<Line>
}): Layer.Layer<EventStore | ProjectionStore | ProjectionGenerations | SearchStore | CheckpointStore> =>
  Layer.effectContext(
    Effect.sync(() => {
      const generations = new MemoryGenerations()
      return Context.empty().pipe(
        Context.add(EventStore, memoryEventStore(new MemoryLedger(options.ledger, options.lines ?? []))),
        Context.add(ProjectionStore, memoryProjectionStore(generations)),
        Context.add(ProjectionGenerations, memoryProjectionGenerations(generations)),
        Context.add(SearchStore, memorySearchStore()),
        Context.add(CheckpointStore, memoryCheckpointStore()),
      )
    }),
  )

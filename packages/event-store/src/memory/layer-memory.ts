import { Context, Effect, Layer } from "effect"
import { CheckpointStore } from "../checkpoint-store.ts"
import { EventStore } from "../event-store.ts"
import type { Line } from "../line.ts"
import type { ProjectionGenerations } from "../projection-generations.ts"
import type { ProjectionStore } from "../projection-store.ts"
import type { SearchStore } from "../search-store.ts"
import { memoryCheckpointStore } from "./memory-checkpoint-store.ts"
import { memoryEventStore } from "./memory-event-store.ts"
import { MemoryLedger } from "./memory-ledger.ts"
import { memoryReadModels } from "./memory-read-models.ts"

/** All stores in memory; seeded with the lines of a real ledger it is a copy to try things on. */
export const layerMemory = (options: {
  readonly ledger: string
  readonly lines?: Iterable<Line>
}): Layer.Layer<EventStore | ProjectionStore | ProjectionGenerations | SearchStore | CheckpointStore> =>
  Layer.effectContext(
    Effect.sync(() =>
      memoryReadModels().pipe(
        Context.add(EventStore, memoryEventStore(new MemoryLedger(options.ledger, options.lines ?? []))),
        Context.add(CheckpointStore, memoryCheckpointStore()),
      ),
    ),
  )

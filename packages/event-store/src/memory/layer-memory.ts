import { Context, Effect, Layer } from "effect"
import { CheckpointStore } from "../checkpoint-store.ts"
import { EventStore } from "../event-store.ts"
import { LedgerImport } from "../ledger-import.ts"
import type { Line } from "../line.ts"
import type { ProjectionGenerations } from "../projection-generations.ts"
import type { ProjectionStore } from "../projection-store.ts"
import type { SearchStore } from "../search-store.ts"
import { memoryCheckpointStore } from "./memory-checkpoint-store.ts"
import { memoryEventStore } from "./memory-event-store.ts"
import { memoryLedgerImport } from "./memory-ledger-import.ts"
import { MemoryLedger } from "./memory-ledger.ts"
import { memoryReadModels } from "./memory-read-models.ts"

/** All stores in memory; seeded with the lines of a real ledger it is a copy to try things on. */
export const layerMemory = (options: {
  readonly ledger: string
  readonly lines?: Iterable<Line>
}): Layer.Layer<EventStore | LedgerImport | ProjectionStore | ProjectionGenerations | SearchStore | CheckpointStore> =>
  Layer.effectContext(
    Effect.sync(() => {
      const ledger = new MemoryLedger(options.ledger, options.lines ?? [])
      return memoryReadModels().pipe(
        Context.add(EventStore, memoryEventStore(ledger)),
        Context.add(LedgerImport, memoryLedgerImport(ledger)),
        Context.add(CheckpointStore, memoryCheckpointStore()),
      )
    }),
  )

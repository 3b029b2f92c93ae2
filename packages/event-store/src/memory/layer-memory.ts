import { Context, Effect, Layer } from "effect"
import { EventStore } from "../event-store.ts"
import { LedgerImport } from "../ledger-import.ts"
import type { Line } from "../line.ts"
import { ProjectionStore } from "../projection-store.ts"
import { SearchStore } from "../search-store.ts"
import { memoryEventStore } from "./memory-event-store.ts"
import { memoryLedgerImport } from "./memory-ledger-import.ts"
import { MemoryLedger } from "./memory-ledger.ts"
import { memoryProjectionStore } from "./memory-projection-store.ts"
import { memorySearchStore } from "./memory-search-store.ts"

/** All stores in memory; seeded with the lines of a real ledger it is a copy to try things on. */
export const layerMemory = (options: {
  readonly ledger: string
  readonly lines?: Iterable<Line>
}): Layer.Layer<EventStore | ProjectionStore | SearchStore | LedgerImport> =>
  Layer.effectContext(
    Effect.sync(() => {
      const ledger = new MemoryLedger(options.ledger, options.lines ?? [])
      return Context.empty().pipe(
        Context.add(EventStore, memoryEventStore(ledger)),
        Context.add(LedgerImport, memoryLedgerImport(ledger)),
        Context.add(ProjectionStore, memoryProjectionStore()),
        Context.add(SearchStore, memorySearchStore()),
      )
    }),
  )

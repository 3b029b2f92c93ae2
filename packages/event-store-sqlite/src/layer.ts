import {
  EventStore,
  memoryProjectionStore,
  memorySearchStore,
  ProjectionStore,
  SearchStore,
  type StoreUnavailable,
} from "@kheo/event-store"
import { Context, Effect, Layer } from "effect"
import type { OpenOptions } from "./open-database.ts"
import { openRegister } from "./open-register.ts"
import { sqliteEventStore } from "./sqlite-event-store.ts"
import { sqliteProjectionStore } from "./sqlite-projection-store.ts"
import { sqliteSearchStore } from "./sqlite-search-store.ts"

/**
 * All stores over one connection to one file, which is created where there is none.
 *
 * Of a file that can't be written the read models are built in memory, and appending fails with the reason why.
 */
export const layer = (
  options: OpenOptions,
): Layer.Layer<EventStore | ProjectionStore | SearchStore, StoreUnavailable> =>
  Layer.effectContext(
    Effect.map(openRegister(options), ({ isReadOnly, sqlite }) =>
      Context.empty().pipe(
        Context.add(EventStore, sqliteEventStore(sqlite, options.file)),
        Context.add(
          ProjectionStore,
          isReadOnly ? memoryProjectionStore() : sqliteProjectionStore(sqlite, options.file),
        ),
        Context.add(SearchStore, isReadOnly ? memorySearchStore() : sqliteSearchStore(sqlite, options.file)),
      ),
    ),
  )

import { EventStore, LedgerImport, ProjectionStore, SearchStore, type StoreUnavailable } from "@kheo/event-store"
import { Context, Effect, Layer } from "effect"
import type { OpenOptions } from "./open-database.ts"
import { openSqlite } from "./sqlite.ts"
import { sqliteEventStore } from "./sqlite-event-store.ts"
import { sqliteLedgerImport } from "./sqlite-ledger-import.ts"
import { sqliteProjectionStore } from "./sqlite-projection-store.ts"
import { sqliteSearchStore } from "./sqlite-search-store.ts"

/** All stores over one connection to one file, which is created where there is none. */
export const layer = (
  options: OpenOptions,
): Layer.Layer<EventStore | ProjectionStore | SearchStore | LedgerImport, StoreUnavailable> =>
  Layer.effectContext(
    Effect.map(openSqlite(options), (sqlite) =>
      Context.empty().pipe(
        Context.add(EventStore, sqliteEventStore(sqlite, options.file)),
        Context.add(LedgerImport, sqliteLedgerImport(sqlite)),
        Context.add(ProjectionStore, sqliteProjectionStore(sqlite, options.file)),
        Context.add(SearchStore, sqliteSearchStore(sqlite, options.file)),
      ),
    ),
  )

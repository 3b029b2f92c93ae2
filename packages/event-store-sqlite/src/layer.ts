import {
  CheckpointStore,
  EventStore,
  LedgerImport,
  memoryReadModels,
  ProjectionGenerations,
  ProjectionStore,
  SearchStore,
  type StoreUnavailable,
} from "@kheo/event-store"
import { Context, Effect, Layer } from "effect"
import type { OpenOptions } from "./open-database.ts"
import { openRegister } from "./open-register.ts"
import type { Sqlite } from "./sqlite.ts"
import { sqliteCheckpointStore } from "./sqlite-checkpoint-store.ts"
import { sqliteEventStore } from "./sqlite-event-store.ts"
import { sqliteProjectionGenerations } from "./sqlite-projection-generations.ts"
import { sqliteLedgerImport } from "./sqlite-ledger-import.ts"
import { sqliteProjectionStore } from "./sqlite-projection-store.ts"
import { sqliteSearchStore } from "./sqlite-search-store.ts"

/**
 * All stores over one connection to one file, which is created where there is none.
 *
 * Of a file that can't be written the read models are built in memory, and appending fails with the reason why.
 */
export const layer = (
  options: OpenOptions,
): Layer.Layer<
  EventStore | LedgerImport | ProjectionStore | ProjectionGenerations | SearchStore | CheckpointStore,
  StoreUnavailable
> =>
  Layer.effectContext(
    Effect.map(openRegister(options), ({ isReadOnly, sqlite }) =>
      (isReadOnly ? memoryReadModels() : readModels(sqlite, options.file)).pipe(
        Context.add(EventStore, sqliteEventStore(sqlite, options.file)),
        Context.add(CheckpointStore, sqliteCheckpointStore(sqlite)),
        Context.add(LedgerImport, sqliteLedgerImport(sqlite)),
      ),
    ),
  )

const readModels = (sqlite: Sqlite, file: string) =>
  Context.empty().pipe(
    Context.add(ProjectionStore, sqliteProjectionStore(sqlite, file)),
    Context.add(ProjectionGenerations, sqliteProjectionGenerations(sqlite, file)),
    Context.add(SearchStore, sqliteSearchStore(sqlite, file)),
  )

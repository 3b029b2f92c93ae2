import {
  CheckpointStore,
  EventStore,
  ProjectionGenerations,
  ProjectionStore,
  SearchStore,
  type StoreUnavailable,
} from "@kheo/event-store"
import { Context, Effect, Layer } from "effect"
import type { OpenOptions } from "./open-database.ts"
import { openSqlite } from "./sqlite.ts"
import { sqliteCheckpointStore } from "./sqlite-checkpoint-store.ts"
import { sqliteEventStore } from "./sqlite-event-store.ts"
import { sqliteProjectionGenerations } from "./sqlite-projection-generations.ts"
import { sqliteProjectionStore } from "./sqlite-projection-store.ts"
import { sqliteSearchStore } from "./sqlite-search-store.ts"

/** All stores over one connection to one file, which is created where there is none. */
export const layer = (
  options: OpenOptions,
): Layer.Layer<
  EventStore | ProjectionStore | ProjectionGenerations | SearchStore | CheckpointStore,
  StoreUnavailable
> =>
  Layer.effectContext(
    Effect.map(openSqlite(options), (sqlite) =>
      Context.empty().pipe(
        Context.add(EventStore, sqliteEventStore(sqlite, options.file)),
        Context.add(ProjectionStore, sqliteProjectionStore(sqlite, options.file)),
        Context.add(ProjectionGenerations, sqliteProjectionGenerations(sqlite, options.file)),
        Context.add(SearchStore, sqliteSearchStore(sqlite, options.file)),
        Context.add(CheckpointStore, sqliteCheckpointStore(sqlite)),
      ),
    ),
  )

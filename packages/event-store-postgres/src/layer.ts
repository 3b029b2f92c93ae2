import {
  CheckpointStore,
  EventStore,
  LedgerImport,
  ProjectionGenerations,
  ProjectionStore,
  SearchStore,
  type StoreUnavailable,
} from "@kheo/event-store"
import { Context, Effect, Layer } from "effect"
import { type OpenOptions, openPostgres } from "./postgres.ts"
import { postgresCheckpointStore } from "./postgres-checkpoint-store.ts"
import { postgresEventStore } from "./postgres-event-store.ts"
import { postgresLedgerImport } from "./postgres-ledger-import.ts"
import { postgresProjectionGenerations } from "./postgres-projection-generations.ts"
import { postgresProjectionStore } from "./postgres-projection-store.ts"
import { postgresSearchStore } from "./postgres-search-store.ts"

/** All stores over one ledger of a database, whose tables are made where there are none. */
export const layer = (
  options: OpenOptions,
): Layer.Layer<
  EventStore | LedgerImport | ProjectionStore | ProjectionGenerations | SearchStore | CheckpointStore,
  StoreUnavailable
> =>
  Layer.effectContext(
    Effect.gen(function* () {
      const postgres = yield* openPostgres(options)
      const events = yield* postgresEventStore(postgres)
      return Context.empty().pipe(
        Context.add(EventStore, events),
        Context.add(LedgerImport, postgresLedgerImport(postgres)),
        Context.add(ProjectionStore, postgresProjectionStore(postgres)),
        Context.add(ProjectionGenerations, postgresProjectionGenerations(postgres)),
        Context.add(SearchStore, postgresSearchStore(postgres)),
        Context.add(CheckpointStore, postgresCheckpointStore(postgres)),
      )
    }),
  )

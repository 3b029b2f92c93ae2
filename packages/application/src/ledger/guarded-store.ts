import { CheckpointSigner, CheckpointStore, EventStore, StoreUnavailable } from "@kheo/event-store"
import { Clock, Context, Effect, Layer } from "effect"
import { storedType } from "../stored-event.ts"
import { findFork } from "./find-fork.ts"

/** How long a ledger that was found in order counts as such, in milliseconds: a store can be exchanged under a running process. */
const trustedFor = 60_000

/**
 * A store that appends nothing to a history that is not the one last signed, until an epoch was opened.
 *
 * Asked of the ledger before the first append and once a minute after it; what was answered before, and every reading, goes on.
 */
export const guardedStore = (
  services: Context.Context<CheckpointSigner | CheckpointStore | EventStore>,
): EventStore["Service"] => {
  const store = Context.get(services, EventStore)
  let trustedUntil = -Infinity
  const check = Effect.gen(function* () {
    const now = yield* Clock.currentTimeMillis
    if (now < trustedUntil) return
    const fork = yield* findFork()
    if (fork !== undefined) return yield* fork.problem
    trustedUntil = now + trustedFor
  }).pipe(
    Effect.catchTag(
      "SigningUnavailable",
      ({ detail, path }) => new StoreUnavailable({ reason: "failed", path, detail }),
    ),
    Effect.provide(services),
  )
  return {
    ...store,
    append: (command, decision) =>
      store.append(
        command,
        Effect.tap(decision, ({ writes }) =>
          writes.every(({ events }) => events.every(({ type }) => type === opening)) ? Effect.void : check,
        ),
      ),
  }
}

/** The same register with its store under guard. */
export const guarded = <A, E, R>(
  register: Layer.Layer<A | CheckpointSigner | CheckpointStore | EventStore, E, R>,
): Layer.Layer<A | CheckpointSigner | CheckpointStore | EventStore, E, R> =>
  Layer.provideMerge(
    Layer.effect(
      EventStore,
      Effect.map(Effect.context<CheckpointSigner | CheckpointStore | EventStore>(), guardedStore),
    ),
    register,
  )

const opening = storedType("LedgerEpochOpened")

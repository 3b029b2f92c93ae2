import { Effect } from "effect"
import { EventStore } from "../event-store.ts"

/** Runs a body over a store where writers pause between deciding and appending: all decide before anybody appends. */
export const crowded = <A, E, R>(body: Effect.Effect<A, E, R>) =>
  EventStore.use((store) =>
    Effect.provideService(
      body,
      EventStore,
      EventStore.of({
        ...store,
        append: (mark, decision) => store.append(mark, Effect.tap(decision, Effect.yieldNow)),
      }),
    ),
  )

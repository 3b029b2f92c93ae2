import { type AppendError, type Appended, EventStore } from "@kheo/event-store"
import { Effect, Schedule } from "effect"
import { issued } from "./issued.ts"

/** Appends the command of a key, deciding again as long as others come first. */
export const send = (key: string, bytes?: number): Effect.Effect<Appended, AppendError, EventStore> => {
  const { command, decision } = issued(key, bytes)
  return EventStore.use((store) => store.append(command, decision)).pipe(
    Effect.retry({
      while: (error) => error._tag === "Conflict",
      schedule: Schedule.spaced("2 millis").pipe(Schedule.jittered),
      times: 1_000,
    }),
  )
}

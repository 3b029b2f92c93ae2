import { Effect } from "effect"

/** Ends when the signal does. */
export const untilAborted = (signal: AbortSignal): Effect.Effect<void> =>
  Effect.callback((resume) => {
    if (signal.aborted) return resume(Effect.void)
    const told = () => resume(Effect.void)
    signal.addEventListener("abort", told, { once: true })
    return Effect.sync(() => signal.removeEventListener("abort", told))
  })

import type { Going } from "@kheo/terminal"
import { Effect } from "effect"

/** An effect that a signal ends; what is being committed is committed. */
export const stoppable = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  stop: AbortSignal,
): Effect.Effect<A | "stopped", E, R> =>
  stop.aborted
    ? Effect.succeed("stopped")
    : Effect.raceFirst(
        effect,
        Effect.callback<"stopped">((resume) => {
          const end = () => resume(Effect.succeed("stopped"))
          stop.addEventListener("abort", end)
          return Effect.sync(() => stop.removeEventListener("abort", end))
        }),
      )

/** Milliseconds between two tellings: drawing costs more than counting. */
const tellEvery = 100

/** Tells of what matters: not more often than that, and always of the end. */
export const throttled = (tell: Going["tell"]): Going["tell"] => {
  let last = 0
  return (progress) => {
    const now = performance.now()
    if (progress.done < progress.of && now - last < tellEvery) return
    last = now
    tell(progress)
  }
}

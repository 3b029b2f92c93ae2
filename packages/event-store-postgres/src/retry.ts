import { StoreUnavailable } from "@kheo/event-store"
import { isLost, stateOf } from "./failure.ts"

/** Tries again what a lost connection or a server on its way ended, for so many milliseconds, with pauses that grow and vary. */
export const untilAnswered = async <A>(milliseconds: number, body: () => Promise<A>): Promise<A> => {
  const last = Date.now() + milliseconds
  for (let attempt = 0; ; attempt++)
    try {
      return await body()
    } catch (cause) {
      if (!mayPass(cause) || Date.now() >= last) throw cause
      await pause(attempt)
    }
}

/** Half of 20 ms doubled each time up to a second, and as much again by chance. */
export const pause = (attempt: number): Promise<void> => {
  const longest = Math.min(20 * 2 ** attempt, 1_000)
  return new Promise((resolve) => setTimeout(resolve, longest / 2 + (Math.random() * longest) / 2))
}

/** Whether time may mend it: a connection lost or refused, or a server that doesn't take writes yet. */
export const mayPass = (cause: unknown): boolean =>
  isLost(cause) || stateOf(cause) === "25006" || (cause instanceof StoreUnavailable && cause.reason === "no-writes")

import { Effect, Random } from "effect"

const [second, minute, hour] = [1_000, 60_000, 3_600_000]

/** How long after each failed try the next one comes: more than three days in all, in milliseconds. */
export const retryDelays: ReadonlyArray<number> = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

/** The delay before the try after so many failures, and up to a tenth more by chance; undefined when that was the last. */
export const delayAfter = (failures: number): Effect.Effect<number | undefined> => {
  const delay = retryDelays[failures - 1]
  return delay === undefined
    ? Effect.undefined
    : Effect.map(Random.next, (chance) => Math.round(delay * (1 + chance / 10)))
}

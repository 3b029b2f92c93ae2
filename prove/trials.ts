import type { Trial } from "./trial.ts"

/** All that `pnpm prove` tries, in this order; one entry a promise. */
export const trials: ReadonlyArray<Trial> = [
  {
    name: "kills",
    promise: "SIGKILL at any moment of an append, several processes on one file: nothing acknowledged is lost",
    unit: "kills",
    long: 10_000,
    short: 200,
    load: async () => (await import("./kills/kills.ts")).kills,
  },
]

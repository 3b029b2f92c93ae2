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
  {
    name: "cuts",
    promise:
      "A power cut at any moment, on a disk that keeps what was synced: nothing acknowledged is lost, it always opens",
    unit: "cuts",
    long: 10_000,
    short: 1_500,
    load: async () => (await import("./cuts/cuts.ts")).cuts,
  },
  {
    name: "crowd",
    promise:
      "8 processes append to one file at once: nothing lost, nothing twice, contiguous, and a follower sees each once",
    unit: "appends",
    long: 40_000,
    short: 4_000,
    load: async () => (await import("./crowd/crowd.ts")).crowd,
  },
  {
    name: "failing-calls",
    promise:
      "The n-th write, sync, truncation, opening or deletion fails: an error with words, and it goes on after the repair",
    unit: "faults",
    long: 3_000,
    short: 200,
    load: async () => (await import("./faults/failing-calls.ts")).failingCalls,
  },
  {
    name: "clock",
    promise: "The clock jumps both ways: recorded time never goes back, the order is the ledger's",
    unit: "appends",
    long: 10_000,
    short: 400,
    load: async () => (await import("./faults/clock.ts")).clock,
  },
]

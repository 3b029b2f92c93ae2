import { Effect } from "effect"
import type { CheckpointStore, KeptCheckpoint } from "../checkpoint-store.ts"

/** Checkpoints in memory, by position, then in the order of keeping. */
export const memoryCheckpointStore = (): CheckpointStore["Service"] => {
  let kept: ReadonlyArray<KeptCheckpoint> = []
  return {
    keep: (checkpoint) =>
      Effect.sync(() => {
        if (kept.some(({ note }) => note === checkpoint.note)) return
        kept = [...kept, { ...checkpoint }].toSorted((one, other) => one.position - other.position)
      }),
    newest: (count) => Effect.sync(() => kept.toReversed().slice(0, count)),
    all: Effect.sync(() => kept),
  }
}

import { CheckpointSigner, CheckpointStore, EventStore, type KeptCheckpoint } from "@kheo/event-store"
import { Effect } from "effect"

/** The newest checkpoint that was signed, wherever it is kept: outside the database, or only in it; and the ledger's length now. */
export const lastCheckpoint = Effect.gen(function* () {
  const { ledger, position } = yield* (yield* EventStore).head()
  const outside = yield* (yield* CheckpointSigner).signed(ledger, 1)
  const inside = yield* (yield* CheckpointStore).newest(1)
  const last = [...outside, ...inside].reduce<KeptCheckpoint | undefined>(
    (newest, one) => (newest === undefined || one.position > newest.position ? one : newest),
    undefined,
  )
  return { last, position }
})

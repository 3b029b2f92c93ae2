import { collectLines, EventStore, type Position } from "@kheo/event-store"
import { consistencyFile, inclusionFile } from "@kheo/event-store/note"
import { Effect } from "effect"
import { signCheckpoint } from "./sign-checkpoint.ts"
import { contains, everySigned } from "./signed-heads.ts"

/** The file that proves one event to be in the ledger; undefined where there is no such position. */
export const proveEvent = Effect.fn("proveEvent")(function* (position: Position) {
  const store = yield* EventStore
  if (position < 1 || position > (yield* store.head()).position) return undefined
  const checkpoint = yield* checkpointFor(position)
  const proof = yield* store.prove({ inclusion: position, size: checkpoint.position })
  const [line] = yield* collectLines(store.read({ after: position - 1, until: position }))
  return inclusionFile({ index: position - 1, entry: line?.entry, proof, checkpoint: checkpoint.note })
})

/** The file that proves the ledger to continue its state at an earlier position; undefined where there is no such position. */
export const proveContinuation = Effect.fn("proveContinuation")(function* (from: Position) {
  const store = yield* EventStore
  if (from < 1 || from > (yield* store.head()).position) return undefined
  const checkpoint = yield* checkpointFor(from)
  const proof = yield* store.prove({ consistency: from, size: checkpoint.position })
  const { root } = yield* store.head(from)
  return consistencyFile({ from: { size: from, root }, proof, checkpoint: checkpoint.note })
})

/** Signs one now; where that can't be, the newest that was signed before and still covers the position does. */
export const checkpointFor = (position: Position) =>
  Effect.catchTag(signCheckpoint(), "SigningUnavailable", (problem) =>
    Effect.gen(function* () {
      const { ledger } = yield* (yield* EventStore).head()
      for (const head of yield* everySigned(ledger))
        if (head.position >= position && (yield* contains(head)))
          return { note: head.kept.note, position: head.position }
      return yield* problem
    }),
  )

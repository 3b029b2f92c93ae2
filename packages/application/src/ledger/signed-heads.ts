import { CheckpointSigner, CheckpointStore, EventStore, type KeptCheckpoint } from "@kheo/event-store"
import { ledgerOfOrigin, parseNote, readCheckpointText } from "@kheo/event-store/note"
import { Effect } from "effect"

/** What a signed checkpoint says, with its note. */
export interface SignedHead {
  readonly epoch: number
  readonly position: number
  /** Lower-case hex. */
  readonly root: string
  readonly kept: KeptCheckpoint
}

/** Racing signers keep theirs in any order; the newest is among the last few. */
const few = 64

/** The newest checkpoint that was signed for the ledger, wherever it is kept: outside the database, or only in it. */
export const newestSigned = Effect.fnUntraced(function* (ledger: string) {
  const signer = yield* CheckpointSigner
  const inside = yield* (yield* CheckpointStore).newest(few)
  return headsOf(ledger, [...inside, ...(yield* signer.signed(ledger, few))])[0]
})

/** Every checkpoint that was ever signed for the ledger and is still kept somewhere, newest first. */
export const everySigned = Effect.fnUntraced(function* (ledger: string) {
  const signer = yield* CheckpointSigner
  const inside = yield* (yield* CheckpointStore).all
  return headsOf(ledger, [...inside, ...(yield* signer.signed(ledger, Number.MAX_SAFE_INTEGER))])
})

/** Whether the ledger's history begins with all that the checkpoint was signed of. */
export const contains = Effect.fnUntraced(function* ({ position, root }: Pick<SignedHead, "position" | "root">) {
  const head = yield* (yield* EventStore).head(position)
  return head.position === position && head.root === root
})

/** By epoch, then by position, the newest first; what is no checkpoint of this ledger is left out. */
const headsOf = (ledger: string, kept: ReadonlyArray<KeptCheckpoint>): ReadonlyArray<SignedHead> =>
  kept
    .flatMap((one) => {
      const said = readCheckpointText(parseNote(one.note)?.text ?? "")
      const of = said && ledgerOfOrigin(said.origin)
      if (said === undefined || of?.ledger !== ledger) return []
      return [{ epoch: of.epoch, position: said.size, root: said.root, kept: one }]
    })
    .toSorted((one, other) => other.epoch - one.epoch || other.position - one.position)

import type { LedgerState } from "@kheo/domain/ledger"
import { CheckpointSigner, CheckpointStore, EventStore, type Head, SigningUnavailable } from "@kheo/event-store"
import { verifyConsistency } from "@kheo/event-store/merkle"
import { checkpointText, fromBase64, noteOf, originOf, vkeyText } from "@kheo/event-store/note"
import { Clock, Effect } from "effect"
import { findFork } from "./find-fork.ts"
import { loadLedger } from "./load-ledger.ts"
import { settledKeys } from "./settle-keys.ts"
import { newestSigned, type SignedHead } from "./signed-heads.ts"

/** A checkpoint as it is handed out. */
export interface SignedCheckpoint {
  readonly origin: string
  readonly position: number
  /** Lower-case hex. */
  readonly root: string
  /** C2SP signed note: the ledger's key first, after a rotation then the one before it. */
  readonly note: string
  readonly signedAt: string
  /** Public keys of its signatures, in their order, as `name+id+base64`. */
  readonly vkeys: ReadonlyArray<string>
}

/**
 * Signs the ledger's head, keeps the note outside the database and in it, and hands it out.
 *
 * Never signs a history that does not continue the last one signed. Makes the ledger's first key where there never was one.
 */
export const signCheckpoint = Effect.fn("signCheckpoint")(function* () {
  const signer = yield* CheckpointSigner
  const fork = yield* findFork()
  if (fork !== undefined) return yield* fork.problem
  const head = yield* (yield* EventStore).head()
  const { state } = yield* loadLedger
  const last = yield* newestSigned(head.ledger)
  if (last?.epoch === state.epoch) yield* continues(last, head)
  const keys = yield* signingKeys(head.ledger, state, last !== undefined)
  const origin = originOf({ ledger: head.ledger, epoch: state.epoch })
  const text = checkpointText({ origin, size: head.position, root: head.root })
  const signatures = yield* Effect.forEach(keys, (key) =>
    Effect.map(signer.signature(head.ledger, key, text), (signature) => ({
      name: origin,
      publicKey: bytesOf(key),
      signature: bytesOf(signature),
    })),
  )
  const note = noteOf(text, signatures)
  const repeated = last?.kept.note === note
  const signedAt = repeated ? last.kept.signedAt : new Date(yield* Clock.currentTimeMillis).toISOString()
  const kept = { position: head.position, note, signedAt }
  yield* signer.keep(head.ledger, kept)
  yield* (yield* CheckpointStore).keep(kept)
  if (keys.length > 1) yield* signer.retire(head.ledger)
  const signed: SignedCheckpoint = {
    origin,
    position: head.position,
    root: head.root,
    note,
    signedAt,
    vkeys: signatures.map(vkeyText),
  }
  return signed
})

/** The same where a checkpoint is welcome but nothing may fail for want of one: the failure is an answer. */
export const tryCheckpoint = Effect.result(signCheckpoint())

/** Public keys that sign, the current one first; the first key of a ledger is made here. */
const signingKeys = Effect.fnUntraced(function* (ledger: string, state: LedgerState, signedBefore: boolean) {
  const signer = yield* CheckpointSigner
  const held = yield* settledKeys(ledger, state)
  if (held.current !== undefined) return held.previous === undefined ? [held.current] : [held.current, held.previous]
  if (signedBefore || state.key !== undefined)
    return yield* new SigningUnavailable({ reason: "no-key", path: ledger, detail: state.key ?? "" })
  const made = yield* signer.generate(ledger)
  yield* signer.promote(ledger)
  return [made]
})

/** Holds the store to its word by a consistency proof; a tree of its own making that does not hold is a defect. */
const continues = Effect.fnUntraced(function* (last: SignedHead, head: Head) {
  if (last.position === 0 || last.position > head.position) return
  const proof = yield* (yield* EventStore).prove({ consistency: last.position, size: head.position })
  const roots = { firstRoot: last.root, secondRoot: head.root }
  if (!verifyConsistency({ first: BigInt(last.position), second: BigInt(head.position), ...roots }, proof))
    throw new Error(`the store proves no way from position ${last.position} to ${head.position}; run kheo verify`)
})

const bytesOf = (base64: string): Uint8Array => fromBase64(base64) ?? new Uint8Array()

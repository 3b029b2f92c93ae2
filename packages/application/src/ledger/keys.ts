import { Ledger, type LedgerCommand } from "@kheo/domain/ledger"
import type { UserId } from "@kheo/domain/office"
import { CheckpointSigner, EventStore, SigningUnavailable } from "@kheo/event-store"
import { fromBase64, originOf, vkeyText } from "@kheo/event-store/note"
import { Effect } from "effect"
import { markOf } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { loadOffice } from "../office/load-office.ts"
import { checkRights } from "../rights/index.ts"
import { today } from "../today.ts"
import { ledgerStream, loadLedger } from "./load-ledger.ts"
import { settledKeys } from "./settle-keys.ts"
import { tryCheckpoint } from "./sign-checkpoint.ts"

/** The ledger's public keys as an auditor takes them, and how the private ones are kept here. */
export const showKeys = Effect.fn("showKeys")(function* () {
  const { ledger } = yield* (yield* EventStore).head()
  const { state } = yield* loadLedger
  const held = yield* (yield* CheckpointSigner).keys(ledger)
  const name = originOf({ ledger, epoch: state.epoch })
  const publicKey = state.key ?? held.current
  return {
    ledger,
    name,
    vkey: publicKey === undefined ? undefined : vkeyOf(name, publicKey),
    /** Whether the private key lies here. */
    here: publicKey !== undefined && (held.current === publicKey || held.next === publicKey),
    sealed: held.sealed,
    usedKeys: state.usedKeys,
  }
})

/** A new key that the old one vouches for; the checkpoint that follows carries both, and then the old private key is destroyed. */
export const rotateKey = Effect.fn("rotateKey")(function* (actor: UserId) {
  const signer = yield* CheckpointSigner
  const { ledger } = yield* (yield* EventStore).head()
  const { state } = yield* loadLedger
  yield* checkRights((yield* loadOffice).state, actor, { _tag: "RotateKey" }, ledgerStream)
  const { current } = yield* settledKeys(ledger, state)
  if (current === undefined) return yield* new SigningUnavailable({ reason: "no-key", path: ledger, detail: "" })
  const next = yield* signer.generate(ledger)
  const words = `kheo-key-rotation@v1\n${ledger}\n${current}\n${next}\n`
  yield* handleKeys(actor, {
    _tag: "RotateKey",
    occurredAt: yield* today,
    basis: "receipt",
    oldKey: current,
    newKey: next,
    oldSignature: yield* signer.signature(ledger, current, words),
    newSignature: yield* signer.signature(ledger, next, words),
  })
  yield* signer.promote(ledger)
  return { oldKey: current, newKey: next, checkpoint: yield* tryCheckpoint }
})

/** A new key in the place of one that is lost: nothing vouches for it but the office's own word. */
export const replaceKey = Effect.fn("replaceKey")(function* (actor: UserId, reason: string) {
  const signer = yield* CheckpointSigner
  const { ledger } = yield* (yield* EventStore).head()
  const { state } = yield* loadLedger
  yield* checkRights((yield* loadOffice).state, actor, { _tag: "ReplaceKey" }, ledgerStream)
  const oldKey = state.key ?? (yield* Effect.orElseSucceed(signer.keys(ledger), () => undefined))?.current
  const next = yield* signer.generate(ledger, "lost")
  const words = `kheo-key-replacement@v1\n${ledger}\n${next}\n${reason}\n`
  yield* handleKeys(actor, {
    _tag: "ReplaceKey",
    occurredAt: yield* today,
    basis: "receipt",
    ...(oldKey === undefined ? {} : { oldKey }),
    newKey: next,
    newSignature: yield* signer.signature(ledger, next, words),
    reason,
  })
  yield* signer.promote(ledger, "lost")
  return { oldKey, newKey: next, checkpoint: yield* tryCheckpoint }
})

const handleKeys = (actor: UserId, command: LedgerCommand) =>
  handle(
    markOf(actor),
    command,
    ledgerStream,
    Effect.gen(function* () {
      const loaded = yield* loadLedger
      const outcome = Ledger.decide(loaded.state, command, { forked: false })
      return { stream: ledgerStream, read: [loaded], outcome, tags: () => [] }
    }),
  )

const vkeyOf = (name: string, publicKey: string): string =>
  vkeyText({ name, publicKey: fromBase64(publicKey) ?? new Uint8Array() })

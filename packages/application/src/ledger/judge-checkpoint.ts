import { CheckpointSigner, EventStore } from "@kheo/event-store"
import { fromBase64, ledgerOfOrigin, openNote, parseNote, readCheckpointText } from "@kheo/event-store/note"
import { Effect, Result } from "effect"
import { loadLedger } from "./load-ledger.ts"
import { contains } from "./signed-heads.ts"

/** What a register says of a checkpoint that somebody kept: of itself, so that who doubts the register asks `kheo verify` or the auditor's program. */
export interface JudgedCheckpoint {
  /** `rewritten`: this history doesn't begin with the one that was signed. */
  readonly verdict: "intact" | "rewritten" | "undecided"
  readonly reason?: "other-ledger" | "unknown-key" | "wrong-signature"
  readonly position: number
  readonly root: string
}

/** Compares a checkpoint with the ledger; undefined for a text that is none. */
export const judgeCheckpoint = Effect.fn("judgeCheckpoint")(function* (note: string) {
  const said = readCheckpointText(parseNote(note)?.text ?? "")
  const of = said && ledgerOfOrigin(said.origin)
  if (said === undefined || of === undefined) return undefined
  const { ledger } = yield* (yield* EventStore).head()
  const { root, size: position } = said
  const undecided = (reason: NonNullable<JudgedCheckpoint["reason"]>): JudgedCheckpoint => ({
    verdict: "undecided",
    reason,
    position,
    root,
  })
  if (of.ledger !== ledger) return undecided("other-ledger")
  const { state } = yield* loadLedger
  const { current } = yield* (yield* CheckpointSigner).keys(ledger)
  const keys = [...state.usedKeys, current, state.key].flatMap((key) => {
    const publicKey = key === undefined ? undefined : fromBase64(key)
    return publicKey === undefined ? [] : [{ name: said.origin, publicKey }]
  })
  const opened = openNote(note, keys)
  if (Result.isFailure(opened))
    return undecided(opened.failure === "wrong-signature" ? "wrong-signature" : "unknown-key")
  const judged: JudgedCheckpoint = {
    verdict: (yield* contains({ position, root })) ? "intact" : "rewritten",
    position,
    root,
  }
  return judged
})

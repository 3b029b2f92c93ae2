import { Ledger } from "@kheo/domain/ledger"
import type { UserId } from "@kheo/domain/office"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { markOf } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { Refused } from "../refused.ts"
import { today } from "../today.ts"
import { findFork } from "./find-fork.ts"
import { ledgerStream, loadLedger } from "./load-ledger.ts"
import { tryCheckpoint } from "./sign-checkpoint.ts"
import { newestSigned } from "./signed-heads.ts"

/** Goes on with a history that is not the one last signed, says so in the ledger, and signs it under the new epoch's name. */
export const openEpoch = Effect.fn("openEpoch")(function* (said: { readonly actor: UserId; readonly reason: string }) {
  const fork = yield* findFork()
  const { ledger } = yield* (yield* EventStore).head()
  const signed = fork?.signed ?? (yield* newestSigned(ledger))
  if (signed === undefined) return yield* new Refused({ refusal: { _tag: "LedgerNotForked", size: 0 } })
  const command = {
    _tag: "OpenEpoch",
    occurredAt: yield* today,
    basis: "receipt",
    size: signed.position,
    root: signed.root,
    signedEpoch: signed.epoch,
    reason: said.reason,
  } as const
  const appended = yield* handle(
    markOf(said.actor),
    command,
    ledgerStream,
    Effect.gen(function* () {
      const loaded = yield* loadLedger
      const outcome = Ledger.decide(loaded.state, command, { forked: (yield* findFork()) !== undefined })
      return { stream: ledgerStream, read: [loaded], outcome, tags: () => [] }
    }),
  )
  const { epoch } = (yield* loadLedger).state
  return { epoch, given: signed.position, position: appended.last, checkpoint: yield* tryCheckpoint }
})

/** Every epoch that was opened, and whether the ledger is in order now. */
export const listEpochs = Effect.fn("listEpochs")(function* () {
  const { epoch, epochs } = (yield* loadLedger).state
  return { epoch, epochs, fork: (yield* findFork())?.problem }
})

import { EventStore, LedgerForked } from "@kheo/event-store"
import { Effect } from "effect"
import { loadLedger } from "./load-ledger.ts"
import { contains, everySigned, newestSigned, type SignedHead } from "./signed-heads.ts"

/** A history that is not the one that was last signed, and that no epoch tells of. */
export interface Fork {
  readonly signed: SignedHead
  readonly problem: LedgerForked
}

/** Compares the ledger with the newest checkpoint signed for it: a few point reads while all is well. */
export const findFork = Effect.fn("findFork")(function* () {
  const { ledger, position } = yield* (yield* EventStore).head()
  const signed = yield* newestSigned(ledger)
  if (signed === undefined || (yield* contains(signed))) return undefined
  const { epochs } = (yield* loadLedger).state
  if (epochs.some(({ epoch, root, size }) => epoch > signed.epoch && size === signed.position && root === signed.root))
    return undefined
  const agrees = yield* newestContained(yield* everySigned(ledger))
  const fork: Fork = {
    signed,
    problem: new LedgerForked({ ledger, position, signed: signed.position, agrees }),
  }
  return fork
})

/** Position of the newest of these checkpoints that the ledger contains; 0 for none. */
const newestContained = Effect.fnUntraced(function* (heads: ReadonlyArray<SignedHead>) {
  for (const head of heads.toSorted((one, other) => other.position - one.position))
    if (yield* contains(head)) return head.position
  return 0
})

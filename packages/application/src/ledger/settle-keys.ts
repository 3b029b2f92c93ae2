import type { LedgerState } from "@kheo/domain/ledger"
import { CheckpointSigner, SigningUnavailable } from "@kheo/event-store"
import { Effect } from "effect"

/** The keys that sign now; what a rotation left half done – its event written, its key not yet in use – is finished first. */
export const settledKeys = Effect.fnUntraced(function* (ledger: string, state: LedgerState) {
  const signer = yield* CheckpointSigner
  const held = yield* signer.keys(ledger)
  if (held.next !== undefined && held.next === state.key) {
    yield* signer.promote(ledger, state.replaced ? "lost" : undefined)
    return yield* signer.keys(ledger)
  }
  if (held.current !== undefined && state.key !== undefined && held.current !== state.key)
    return yield* new SigningUnavailable({ reason: "no-key", path: state.key, detail: held.current })
  return held
})

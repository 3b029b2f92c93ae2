import { EventStore, type Head, type Position } from "@kheo/event-store"
import { Effect } from "effect"
import { type Trouble, trouble } from "../problem/index.ts"

/** Fails for a position that this ledger has not reached: who was there has read a ledger that an older copy has replaced. */
export const checkNotAhead = Effect.fnUntraced(function* (after: Position) {
  const head = yield* (yield* EventStore).head()
  return after <= head.position ? head.position : yield* Effect.fail(aheadOf(after, head))
})

/** That a ledger has come to a position only, and not beyond another. */
export const aheadOf = (after: Position, { ledger, position }: Pick<Head, "ledger" | "position">): Trouble =>
  trouble("position-ahead", {
    detail: {
      vi: `Sổ ${ledger} mới có đến vị trí ${position}, chưa có vị trí ${after}: có thể đã khôi phục từ bản sao cũ. Hãy đối chiếu rồi đọc lại từ ${position} trở xuống.`,
      en: `Ledger ${ledger} has come to position ${position} only, not to ${after}: it may have been restored from an older copy. Compare, then read again from ${position} or before.`,
    },
    headers: { "Kheo-Position": String(position) },
  })

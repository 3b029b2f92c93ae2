import { findPaper, showPaper, today } from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { Effect } from "effect"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { need, textOption } from "./asked.ts"
import { write } from "./write.ts"

/** `kheo paper retract PAPER --reason TEXT`: it never was; with `--event` only that fact about the paper. */
export const retract = (session: Session, [paper]: ReadonlyArray<string>): Promise<number> => {
  const named = paper ?? need("retract", "VĂN-BẢN")
  const reason = textOption(session, "reason") ?? need("retract", "--reason")
  const event = textOption(session, "event")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const id = yield* findPaper(named)
      const shown = yield* showPaper(id, { asOf: "9999-12-31" })
      return yield* write(session, id, {
        _tag: "RetractDocument",
        occurredAt: yield* today,
        basis: "receipt",
        retracts: event === undefined ? shown.paper.event : EventId.make(event),
        reason,
      })
    }),
  )
}

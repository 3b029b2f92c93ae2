import { findWebhook, listDeliveries, replayWebhook, resolveActor, shownDelivery, testWebhook } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { deliveryText, testedText } from "../../text/webhooks-text.ts"
import { positionAfter } from "./asked.ts"
import { outgoingHere } from "./outgoing.ts"
import { toldChanged } from "./told-changed.ts"

/** `kheo webhook test PLACE`: a message that tells of nothing, sent from here; the exit code tells whether it arrived. */
export const test = (session: Session, named: string): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const { id } = yield* findWebhook(named)
      const tested = yield* testWebhook(actor, id, outgoingHere())
      print(session, { id, ...tested }, () => testedText(tested, session.language))
      return tested.outcome === "delivered" ? exit.done : exit.fileRefused
    }),
  )

/** `kheo webhook replay PLACE --after POSITION`: everything since is sent again, each event under the id that it had. */
export const replay = (session: Session, named: string): Promise<number> => {
  const after = positionAfter(session)
  if (after === undefined)
    throw new Usage({
      vi: "Thiếu --after: gửi lại mọi sự kiện sau vị trí nào? --after 0 gửi lại tất cả.",
      en: "--after is missing: after which position is everything to be sent again? --after 0 sends all.",
    })
  return toldChanged(session, named, (actor, id) => replayWebhook(actor, id, after))
}

/** `kheo webhook deliveries PLACE`: the last 200 tries, newest first. */
export const deliveries = (session: Session, named: string): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { id } = yield* findWebhook(named)
      const tries = (yield* listDeliveries(id)).map(shownDelivery)
      print(session, { id, deliveries: tries }, () =>
        tries.length === 0
          ? noTries[session.language]
          : tries.map((one) => deliveryText(one, session.language)).join("\n"),
      )
      return exit.done
    }),
  )

const noTries = { vi: "Chưa gửi gì cho nơi ấy.", en: "Nothing was sent there yet." }

import { addWebhook, markOf, resolveActor } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { tell } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { askedOf, positionAfter } from "./asked.ts"
import { outgoingHere } from "./outgoing.ts"
import { showSecret } from "./show-secret.ts"

/** `kheo webhook add ADDRESS`: from now on this place is called. */
export const add = (session: Session, url: string): Promise<number> => {
  const { campaign, description, ...asked } = askedOf(session)
  const after = positionAfter(session)
  if (description === undefined)
    throw new Usage({
      vi: "Thiếu --description: nơi nhận là ai, để làm gì?",
      en: "--description is missing: who receives, and what for?",
    })
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const mark = markOf(yield* resolveActor(session.asked))
      const wanted = { ...asked, url, description, campaign: campaign ?? undefined, after }
      const { secret, webhook } = yield* addWebhook(mark, wanted, outgoingHere())
      showSecret(session, { id: webhook.id, secret })
      if (!session.json) tell(next(webhook.id, webhook.cursor)[session.language])
      return exit.done
    }),
  )
}

const next = (id: string, position: number) => ({
  vi: `Nơi ấy được báo mọi việc ghi sau vị trí ${position}, khi kheo serve đang chạy. Gửi thử: kheo webhook test ${id}.`,
  en: `It is told of what is recorded after position ${position}, while kheo serve runs. Try it: kheo webhook test ${id}.`,
})

import { changeWebhook, findWebhook, removeWebhook, resolveActor, type WebhookChanges } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { askedOf } from "./asked.ts"
import { outgoingHere } from "./outgoing.ts"
import { toldChanged } from "./told-changed.ts"

/** `kheo webhook change PLACE`: what the options name. */
export const change = (session: Session, named: string): Promise<number> => {
  const { url } = session.values
  const changes = { ...askedOf(session), ...(url === undefined ? {} : { url }) }
  if (Object.keys(changes).length === 0)
    throw new Usage({
      vi: "Chưa nói sửa gì: thêm --url, --description, --type hoặc --campaign.",
      en: "It isn't said what to change: add --url, --description, --type or --campaign.",
    })
  return changed(session, named, changes)
}

/** `kheo webhook pause PLACE`: nothing is sent until it goes on. */
export const pause = (session: Session, named: string): Promise<number> => changed(session, named, { state: "paused" })

/** `kheo webhook resume PLACE`: goes on with the event that it had come to, also where the office had stopped it. */
export const resume = (session: Session, named: string): Promise<number> => changed(session, named, { state: "active" })

const changed = (session: Session, named: string, changes: WebhookChanges): Promise<number> =>
  toldChanged(session, named, (actor, id) => changeWebhook({ actor }, id, changes, outgoingHere()))

/** `kheo webhook remove PLACE`: it is called no more, and its secret is gone. */
export const remove = (session: Session, named: string): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const { id, url } = yield* findWebhook(named)
      yield* removeWebhook(actor, id)
      print(session, { id, removed: true }, () =>
        session.language === "vi"
          ? `Đã bỏ nơi nhận ${url} cùng khóa ký của nó.`
          : `The webhook ${url} is gone, and its secret with it.`,
      )
      return exit.done
    }),
  )

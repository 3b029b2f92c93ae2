import { markOf, resolveActor, revokeAccessKey, rotateAccessKey } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { showOnce } from "./show-once.ts"

/** `kheo keys renew ID`: a new key in the old one's place, which opens for some days more. */
export const renew = (session: Session, id: string): Promise<number> => {
  const [expiresOn, earlierUntil] = [dateOption(session, "until"), dateOption(session, "old-until")]
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      showOnce(session, yield* rotateAccessKey(markOf(actor), id, { expiresOn, earlierUntil }))
      return exit.done
    }),
  )
}

/** `kheo keys revoke ID`: at once, in running servers too. */
export const revoke = (session: Session, id: string): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const reason = session.values["reason"]?.trim() || undefined
      const { events, position } = yield* revokeAccessKey(markOf(actor), id, reason)
      print(session, { id, events, position }, () =>
        session.language === "vi"
          ? events === 0
            ? `Khóa ${id} đã bị thu hồi từ trước.`
            : `Đã thu hồi khóa ${id}; từ nay khóa không mở được gì.`
          : events === 0
            ? `The key ${id} was revoked before.`
            : `The key ${id} is revoked; it opens nothing any more.`,
      )
      return exit.done
    }),
  )

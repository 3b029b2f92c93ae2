import { findWebhook, markOf, resolveActor, rotateWebhookSecret } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { tell } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { showSecret } from "./show-secret.ts"

/** `kheo webhook rotate PLACE`: a new signing secret; for a day messages carry both signatures. */
export const rotate = (session: Session, named: string): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const mark = markOf(yield* resolveActor(session.asked))
      const { id } = yield* findWebhook(named)
      showSecret(session, yield* rotateWebhookSecret(mark, id))
      if (!session.json) tell(both[session.language])
      return exit.done
    }),
  )

const both = {
  vi: "Trong 24 giờ mỗi thông báo mang chữ ký của cả khóa cũ và khóa mới.",
  en: "For 24 hours each message carries the signatures of the old secret and of the new one.",
}

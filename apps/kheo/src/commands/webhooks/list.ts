import { listWebhooks, shownWebhook } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { webhookText } from "../../text/webhooks-text.ts"

/** `kheo webhook list`: every place that is called, and how far it was told. */
export const list = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const webhooks = (yield* listWebhooks).map(shownWebhook)
      print(session, { webhooks }, () =>
        webhooks.length === 0
          ? none[session.language]
          : webhooks.map((one) => webhookText(one, session.language)).join("\n"),
      )
      return exit.done
    }),
  )

const none = {
  vi: "Chưa có nơi nào được báo. Thêm bằng kheo webhook add ĐỊA-CHỈ.",
  en: "Nobody is called yet. Add a place with kheo webhook add ADDRESS.",
}

import { findWebhook, type Register, resolveActor, shownWebhook } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import type { UserId } from "@kheo/domain/office"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { webhookText } from "../../text/webhooks-text.ts"

type Webhook = Parameters<typeof shownWebhook>[0]

/** Does something to the webhook that is named, as whoever asks, and tells how it stands then. */
export const toldChanged = (
  session: Session,
  named: string,
  change: (actor: UserId, id: string) => Effect.Effect<Webhook, Problem, Register>,
): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const { id } = yield* findWebhook(named)
      const webhook = shownWebhook(yield* change(actor, id))
      print(session, webhook, () => webhookText(webhook, session.language))
      return exit.done
    }),
  )

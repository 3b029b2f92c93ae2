import { randomUUID } from "node:crypto"
import type { UserId } from "@kheo/domain/office"
import { WebhookBook } from "@kheo/vault/webhooks"
import { Clock, Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { checkWebhooks } from "./check-webhooks.ts"
import { noWebhook } from "./find-webhook.ts"
import { headersOf, newSecret, testMessage } from "./message.ts"
import { outcomeOf } from "./outcome.ts"
import type { Outgoing } from "./outgoing.ts"

/** So long the secret before the present one signs too, in milliseconds. */
const overlap = 24 * 3_600_000

/** A new secret, told now and to a repeat of this very command; for a day messages carry the old one's signature too. */
export const rotateWebhookSecret = Effect.fn("rotateWebhookSecret")(function* (
  { actor, id: command }: CommandMark,
  id: string,
) {
  yield* checkWebhooks(actor)
  const until = (yield* Clock.currentTimeMillis) + overlap
  const kept = yield* WebhookBook.use((book) =>
    book.rotate(id, command, ({ current }) => ({ current: newSecret(), previous: { secret: current, until } })),
  )
  return kept === undefined ? yield* noWebhook(id) : { id, secret: kept.secrets.current }
})

/** Sends a message that tells of nothing, and what became of it. */
export const testWebhook = Effect.fn("testWebhook")(function* (actor: UserId, id: string, { post }: Outgoing) {
  yield* checkWebhooks(actor)
  const kept = yield* WebhookBook.use((book) => book.kept(id))
  if (kept === undefined) return yield* noWebhook(id)
  const start = yield* Clock.currentTimeMillis
  const message = testMessage(randomUUID(), start)
  const posted = yield* post(kept.webhook.url, headersOf(message, kept.secrets, start), message.body)
  const milliseconds = (yield* Clock.currentTimeMillis) - start
  const { outcome, status = null } = outcomeOf(posted)
  return { outcome, status, milliseconds }
})

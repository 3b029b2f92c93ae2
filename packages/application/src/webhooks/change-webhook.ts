import { EventStore } from "@kheo/event-store"
import type { UserId } from "@kheo/domain/office"
import { type Webhook, WebhookBook } from "@kheo/vault/webhooks"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { Refused } from "../refused.ts"
import { checkWebhooks } from "./check-webhooks.ts"
import { checkReceiver, storedTypesNamed } from "./checked.ts"
import { noWebhook } from "./find-webhook.ts"
import type { Outgoing } from "./outgoing.ts"

/** What is to be otherwise; what isn't named stays. */
export interface WebhookChanges {
  readonly url?: string
  readonly description?: string
  readonly types?: ReadonlyArray<string>
  /** Null for every campaign. */
  readonly campaign?: number | null
  /** `active` also sets one going again that was stopped. */
  readonly state?: "active" | "paused"
}

/** Nothing has failed yet. */
const afresh = { attempts: 0, notBefore: 0, failingSince: undefined } as const

/** Changes what is named; going on begins with the event that it had come to. */
export const changeWebhook = Effect.fn("changeWebhook")(function* (
  { actor, expects }: Pick<CommandMark, "actor" | "expects">,
  id: string,
  { campaign, description, state, types, url }: WebhookChanges,
  outgoing: Outgoing,
) {
  yield* checkWebhooks(actor)
  if (url !== undefined) yield* checkReceiver(url, outgoing)
  const stored = types === undefined ? {} : { types: yield* storedTypesNamed(types) }
  let isExpected = true
  const webhook = yield* WebhookBook.use((book) =>
    book.change(id, ({ version }): Partial<Webhook> | undefined => {
      isExpected = expects === undefined || expects.includes(version)
      return isExpected
        ? {
            ...stored,
            ...(url === undefined ? {} : { url }),
            ...(description === undefined ? {} : { description }),
            ...(campaign === undefined ? {} : { campaign: campaign ?? undefined }),
            ...(state === undefined ? {} : { state, reason: undefined }),
            ...(state === "active" || url !== undefined ? afresh : {}),
          }
        : undefined
    }),
  )
  if (webhook === undefined) return yield* noWebhook(id)
  if (!isExpected)
    return yield* new Refused({
      refusal: { _tag: "VersionMoved", stream: `webhook/${id}`, actual: webhook.version },
    })
  return webhook
})

/** Everything after a position is told again, each event under the id that it had. */
export const replayWebhook = Effect.fn("replayWebhook")(function* (actor: UserId, id: string, after: number) {
  yield* checkWebhooks(actor)
  const { ledger, position } = yield* (yield* EventStore).head()
  if (after > position) return yield* new Refused({ refusal: { _tag: "WebhookReplayAhead", ledger, after, position } })
  const webhook = yield* WebhookBook.use((book) => book.change(id, () => ({ cursor: after, ...afresh })))
  return webhook ?? (yield* noWebhook(id))
})

/** Nobody is told there any more, and its secret is gone. */
export const removeWebhook = Effect.fn("removeWebhook")(function* (actor: UserId, id: string) {
  yield* checkWebhooks(actor)
  if (!(yield* WebhookBook.use((book) => book.remove(id)))) return yield* noWebhook(id)
})

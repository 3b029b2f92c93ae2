import { createHash } from "node:crypto"
import { CommandIdReused, EventStore } from "@kheo/event-store"
import { WebhookBook } from "@kheo/vault/webhooks"
import { Clock, Effect } from "effect"
import { type CommandMark, nameId } from "../command-mark.ts"
import { checkWebhooks } from "./check-webhooks.ts"
import { checkReceiver, storedTypesNamed } from "./checked.ts"
import { newSecret } from "./message.ts"
import type { Outgoing } from "./outgoing.ts"

/** What people say of a place that is to be told. */
export interface WebhookAsked {
  readonly url: string
  readonly description: string
  /** Names of events; all where there are none. */
  readonly types?: ReadonlyArray<string>
  readonly campaign?: number | undefined
  /** Tells of what comes after this position; the present head when left out. */
  readonly after?: number | undefined
}

/** From now on a place is told of events; the secret is told now, and to a repeat of this very command, and never again. */
export const addWebhook = Effect.fn("addWebhook")(function* (
  { actor, id: command }: CommandMark,
  { after, campaign, description, types = [], url }: WebhookAsked,
  outgoing: Outgoing,
) {
  yield* checkWebhooks(actor)
  yield* checkReceiver(url, outgoing)
  const stored = yield* storedTypesNamed(types)
  const { position } = yield* (yield* EventStore).head()
  const request = createHash("sha256")
    .update(JSON.stringify([url, description, stored, campaign ?? null, after]))
    .digest("hex")
  const kept = yield* (yield* WebhookBook).add({
    webhook: {
      id: nameId(`webhook|${command}`),
      url,
      description,
      types: stored,
      ...(campaign === undefined ? {} : { campaign }),
      state: "active",
      version: 1,
      turn: 1,
      cursor: Math.min(after ?? position, position),
      attempts: 0,
      notBefore: 0,
      createdAt: new Date(yield* Clock.currentTimeMillis).toISOString(),
      createdBy: actor,
    },
    secrets: { current: newSecret() },
    request,
  })
  if (kept.request !== request) return yield* new CommandIdReused({ commandId: command })
  return { webhook: kept.webhook, secret: kept.secrets.current }
})

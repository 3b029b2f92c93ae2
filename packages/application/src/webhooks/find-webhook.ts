import { type Webhook, WebhookBook } from "@kheo/vault/webhooks"
import { Effect } from "effect"
import { NotFound } from "../refused.ts"

/** Every place that is told of events, in the order in which they were added. */
export const listWebhooks = WebhookBook.use((book) => book.all)

/** The webhook with this id, or the only one at this address or host. */
export const findWebhook = Effect.fn("findWebhook")(function* (name: string) {
  const all = yield* listWebhooks
  const found = all.find(({ id }) => id === name)
  const [only, ...others] = found === undefined ? all.filter(isAt(name)) : [found]
  return only === undefined || others.length > 0 ? yield* noWebhook(name) : only
})

const isAt =
  (name: string) =>
  ({ url }: Webhook): boolean =>
    url === name || new URL(url).host === name.toLowerCase()

/** That there is none under this id. */
export const noWebhook = (name: string) => Effect.fail(new NotFound({ what: "webhook", name }))

/** The latest tries to tell a webhook, newest first. */
export const listDeliveries = Effect.fn("listDeliveries")(function* (id: string) {
  const book = yield* WebhookBook
  if ((yield* book.one(id)) === undefined) return yield* noWebhook(id)
  return yield* book.deliveries(id, 200)
})

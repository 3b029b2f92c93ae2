import { randomUUID } from "node:crypto"
import { checkWebhooks, WebhookBook } from "@kheo/application"
import { Clock, Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { checkNotAhead, PositionNumber } from "../events/index.ts"
import { SecretView, viewOf, webhookParams, WebhookView } from "./fields.ts"
import { noWebhook } from "./manage.ts"
import { headersOf, newSecret, testMessage } from "./message.ts"
import { outcomeOf } from "./outcome.ts"

const common = { tag: "webhooks", scope: "webhooks:manage", params: webhookParams } as const

/** So long the secret before the present one signs too, in milliseconds. */
const overlap = 24 * 3_600_000

export const rotateWebhookSecret = endpoint({
  ...common,
  method: "post",
  path: "/v1/webhooks/{id}/rotate-secret",
  name: "rotateWebhookSecret",
  summary: {
    vi: "Đổi khóa ký; trong 24 giờ mỗi thông báo mang chữ ký của cả khóa cũ",
    en: "Renew the signing secret; for 24 hours messages are signed with the old one too",
  },
  repeats: "by-key",
  precondition: "none",
  response: { status: 200, schema: SecretView },
  problems: [],
  handle: ({ mark, params }) =>
    Effect.gen(function* () {
      const { actor, id: command } = yield* mark
      yield* checkWebhooks(actor)
      const until = (yield* Clock.currentTimeMillis) + overlap
      const kept = yield* WebhookBook.use((book) =>
        book.rotate(params.id, command, ({ current }) => ({
          current: newSecret(),
          previous: { secret: current, until },
        })),
      )
      return kept === undefined ? yield* noWebhook : { body: { id: params.id, secret: kept.secrets.current } }
    }),
})

const outcome = Schema.Literals(["delivered", "refused", "redirected", "timed-out", "unreachable", "forbidden-address"])

const Tested = Schema.Struct({
  outcome,
  status: Schema.NullOr(Schema.Int),
  milliseconds: Schema.Natural,
}).annotate({ identifier: "TestedWebhook" })

export const testWebhook = endpoint({
  ...common,
  method: "post",
  path: "/v1/webhooks/{id}/test",
  name: "testWebhook",
  summary: { vi: "Gửi thử một thông báo không về việc gì", en: "Send a message that tells of nothing" },
  repeats: "harmless",
  precondition: "none",
  response: { status: 200, schema: Tested },
  problems: ["actor-unknown", "not-allowed"],
  handle: ({ mark, outgoing, params }) =>
    Effect.gen(function* () {
      yield* checkWebhooks((yield* mark).actor)
      const kept = yield* WebhookBook.use((book) => book.kept(params.id))
      if (kept === undefined) return yield* noWebhook
      const start = yield* Clock.currentTimeMillis
      const message = testMessage(randomUUID(), start)
      const posted = yield* outgoing.post(kept.webhook.url, headersOf(message, kept.secrets, start), message.body)
      const milliseconds = (yield* Clock.currentTimeMillis) - start
      const { outcome, status = null } = outcomeOf(posted)
      return { body: { outcome, status, milliseconds } }
    }),
})

export const replayWebhook = endpoint({
  ...common,
  method: "post",
  path: "/v1/webhooks/{id}/replay",
  name: "replayWebhook",
  summary: {
    vi: "Gửi lại mọi sự kiện sau một vị trí; mỗi sự kiện giữ nguyên webhook-id",
    en: "Send every event after a position again; each keeps its webhook-id",
  },
  body: Schema.Struct({ after: PositionNumber }).annotate({ identifier: "WebhookReplay" }),
  repeats: "harmless",
  precondition: "none",
  response: { status: 200, schema: WebhookView },
  problems: ["actor-unknown", "not-allowed", "position-ahead"],
  handle: ({ body, mark, params }) =>
    Effect.gen(function* () {
      yield* checkWebhooks((yield* mark).actor)
      yield* checkNotAhead(body.after)
      const webhook = yield* WebhookBook.use((book) =>
        book.change(params.id, () => ({ cursor: body.after, attempts: 0, notBefore: 0, failingSince: undefined })),
      )
      return webhook === undefined ? yield* noWebhook : { body: viewOf(webhook) }
    }),
})

const Deliveries = Schema.Struct({
  deliveries: Schema.Array(
    Schema.Struct({
      position: Schema.Natural,
      attempt: Schema.Int,
      at: Schema.String,
      outcome,
      status: Schema.NullOr(Schema.Int),
      milliseconds: Schema.Natural,
    }),
  ),
}).annotate({ identifier: "WebhookDeliveries" })

/** The last two hundred tries, newest first. */
export const listDeliveries = endpoint({
  ...common,
  method: "get",
  path: "/v1/webhooks/{id}/deliveries",
  name: "listWebhookDeliveries",
  summary: { vi: "Các lần gửi gần đây, mới nhất trước", en: "The latest deliveries, newest first" },
  response: { status: 200, schema: Deliveries },
  problems: [],
  handle: ({ params }) =>
    Effect.gen(function* () {
      const book = yield* WebhookBook
      if ((yield* book.one(params.id)) === undefined) return yield* noWebhook
      const deliveries = yield* book.deliveries(params.id, 200)
      return { body: { deliveries: deliveries.map((one) => ({ ...one, status: one.status ?? null })) } }
    }),
})

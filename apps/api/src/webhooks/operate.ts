import {
  listDeliveries as deliveriesOf,
  replayWebhook as replay,
  rotateWebhookSecret as rotate,
  shownDelivery,
  shownWebhook,
  testWebhook as test,
} from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { listed } from "../lists/index.ts"
import { PositionNumber } from "../events/index.ts"
import { SecretView, webhookParams, WebhookView } from "./fields.ts"
import { refusedBody } from "./refused-body.ts"

const common = { tag: "webhooks", scope: "webhooks:manage", params: webhookParams } as const

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
      return { body: yield* rotate(yield* mark, params.id) }
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
      return { body: yield* test((yield* mark).actor, params.id, outgoing) }
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
      return { body: shownWebhook(yield* replay((yield* mark).actor, params.id, body.after)) }
    }).pipe(refusedBody({})),
})

const DeliveryView = Schema.Struct({
  position: Schema.Natural,
  attempt: Schema.Int,
  at: Schema.String,
  outcome,
  status: Schema.NullOr(Schema.Int),
  milliseconds: Schema.Natural,
})

/** The last two hundred tries, newest first. */
export const listDeliveries = listed({
  ...common,
  path: "/v1/webhooks/{id}/deliveries",
  name: "listWebhookDeliveries",
  summary: { vi: "Các lần gửi gần đây, mới nhất trước", en: "The latest deliveries, newest first" },
  query: {},
  pinned: "none",
  items: "deliveries",
  item: DeliveryView,
  key: "position",
  place: ({ at, attempt, position }) => `${position} ${attempt} ${at}`,
  about: {},
  schema: "WebhookDeliveries",
  problems: [],
  find: ({ params }) => Effect.map(deliveriesOf(params.id), (all) => ({ deliveries: all.map(shownDelivery) })),
})

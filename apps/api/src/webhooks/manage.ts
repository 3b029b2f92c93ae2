import {
  addWebhook as add,
  changeWebhook as change,
  listWebhooks as list,
  noWebhook,
  removeWebhook as remove,
  shownWebhook,
  WebhookBook,
} from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { listed } from "../lists/index.ts"
import { PositionNumber } from "../events/index.ts"
import { SecretView, webhookFields, webhookParams, WebhookView } from "./fields.ts"
import { refusedBody } from "./refused-body.ts"

const common = { tag: "webhooks", scope: "webhooks:manage" } as const

/** Every webhook, never with its secret. */
export const listWebhooks = listed({
  ...common,
  path: "/v1/webhooks",
  name: "listWebhooks",
  summary: { vi: "Các nơi nhận thông báo", en: "All webhooks" },
  query: {},
  pinned: "none",
  items: "webhooks",
  item: WebhookView,
  about: {},
  sorts: { url: ({ url }) => url, state: ({ state }) => state },
  schema: "Webhooks",
  problems: [],
  find: () => Effect.map(list, (all) => ({ webhooks: all.map(shownWebhook) })),
})

export const showWebhook = endpoint({
  ...common,
  method: "get",
  path: "/v1/webhooks/{id}",
  name: "showWebhook",
  summary: { vi: "Một nơi nhận thông báo", en: "One webhook" },
  params: webhookParams,
  response: { status: 200, schema: WebhookView },
  problems: [],
  handle: ({ params }) =>
    Effect.gen(function* () {
      const webhook = yield* WebhookBook.use((book) => book.one(params.id))
      return webhook === undefined
        ? yield* noWebhook(params.id)
        : { body: shownWebhook(webhook), version: webhook.version }
    }),
})

const WebhookToAdd = Schema.Struct({
  url: webhookFields.url,
  description: webhookFields.description,
  types: Schema.optionalKey(webhookFields.types),
  campaign: Schema.optionalKey(webhookFields.campaign),
  /** Tells of what comes after this position; the present head when left out. */
  after: Schema.optionalKey(PositionNumber),
}).annotate({ identifier: "WebhookToAdd" })

/** The secret is told now, and to a repeat of this very request; to nobody else and never again. */
export const addWebhook = endpoint({
  ...common,
  method: "post",
  path: "/v1/webhooks",
  name: "addWebhook",
  summary: {
    vi: "Thêm nơi nhận thông báo; khóa ký chỉ hiện lần này",
    en: "Add a webhook; its signing secret is told this once",
  },
  body: WebhookToAdd,
  repeats: "by-key",
  precondition: "none",
  response: { status: 201, schema: SecretView, headers: { Location: { vi: "địa chỉ", en: "its address" } } },
  problems: [],
  handle: ({ body: { campaign, ...said }, mark, outgoing }) =>
    Effect.gen(function* () {
      const asked = { ...said, ...(campaign === null ? {} : { campaign }) }
      const { secret, webhook } = yield* add(yield* mark, asked, outgoing)
      return { body: { id: webhook.id, secret }, headers: { Location: `/v1/webhooks/${webhook.id}` } }
    }).pipe(refusedBody(said)),
})

const WebhookChange = Schema.Struct({
  url: Schema.optionalKey(webhookFields.url),
  description: Schema.optionalKey(webhookFields.description),
  types: Schema.optionalKey(webhookFields.types),
  campaign: Schema.optionalKey(webhookFields.campaign),
  /** `active` also sets one going again that was stopped. */
  state: Schema.optionalKey(Schema.Literals(["active", "paused"])),
}).annotate({ identifier: "WebhookChange" })

/** Changes what is named; going on begins with the event that it had come to. */
export const changeWebhook = endpoint({
  ...common,
  method: "patch",
  path: "/v1/webhooks/{id}",
  name: "changeWebhook",
  summary: { vi: "Sửa, tạm dừng hoặc cho chạy lại nơi nhận", en: "Change a webhook, pause it or set it going again" },
  params: webhookParams,
  body: WebhookChange,
  repeats: "harmless",
  precondition: "version",
  response: { status: 200, schema: WebhookView },
  problems: ["actor-unknown", "not-allowed", "rule-broken"],
  handle: ({ body, mark, outgoing, params }) =>
    Effect.gen(function* () {
      const webhook = yield* change(yield* mark, params.id, body, outgoing)
      return { body: shownWebhook(webhook), version: webhook.version }
    }).pipe(refusedBody(body)),
})

export const removeWebhook = endpoint({
  ...common,
  method: "delete",
  path: "/v1/webhooks/{id}",
  name: "removeWebhook",
  summary: { vi: "Bỏ nơi nhận cùng khóa ký của nó", en: "Remove a webhook and its secret" },
  params: webhookParams,
  repeats: "harmless",
  precondition: "none",
  response: { status: 204, schema: Schema.Void },
  problems: ["actor-unknown", "not-allowed"],
  handle: ({ mark, params }) =>
    Effect.gen(function* () {
      yield* remove((yield* mark).actor, params.id)
      return { body: undefined }
    }),
})

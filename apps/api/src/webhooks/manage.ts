import { createHash } from "node:crypto"
import { checkWebhooks, nameId, WebhookBook } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Clock, Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { versionTag } from "../endpoint/preconditions.ts"
import { PositionNumber } from "../events/index.ts"
import { trouble } from "../problem/index.ts"
import { SecretView, viewOf, webhookFields, webhookParams, WebhookView } from "./fields.ts"
import { newSecret } from "./message.ts"
import { checkReceiver, checkTypes } from "./receiver.ts"

const common = { tag: "webhooks", scope: "webhooks:manage" } as const

/** Fails where there is no such webhook. */
export const noWebhook = Effect.fail(
  trouble("not-found", {
    detail: { vi: "Không có nơi nhận thông báo này.", en: "There is no such webhook." },
  }),
)

export const listWebhooks = endpoint({
  ...common,
  method: "get",
  path: "/v1/webhooks",
  name: "listWebhooks",
  summary: { vi: "Các nơi nhận thông báo", en: "All webhooks" },
  response: {
    status: 200,
    schema: Schema.Struct({ webhooks: Schema.Array(WebhookView) }).annotate({ identifier: "Webhooks" }),
  },
  problems: [],
  handle: () =>
    Effect.map(
      WebhookBook.use((book) => book.all),
      (all) => ({ body: { webhooks: all.map(viewOf) } }),
    ),
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
      return webhook === undefined ? yield* noWebhook : { body: viewOf(webhook), version: webhook.version }
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
  handle: ({ body, mark, outgoing }) =>
    Effect.gen(function* () {
      const { actor, id: command } = yield* mark
      yield* checkWebhooks(actor)
      const { after, campaign = null, description, types = [], url } = body
      yield* checkReceiver(url, outgoing)
      const stored = yield* checkTypes(types)
      const { position } = yield* (yield* EventStore).head()
      const id = nameId(`webhook|${command}`)
      const request = createHash("sha256")
        .update(JSON.stringify([url, description, stored, campaign, after]))
        .digest("hex")
      const kept = yield* (yield* WebhookBook).add({
        webhook: {
          id,
          url,
          description,
          types: stored,
          ...(campaign === null ? {} : { campaign }),
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
      if (kept.request !== request) return yield* Effect.fail(trouble("idempotency-key-reused"))
      return {
        body: { id, secret: kept.secrets.current },
        headers: { Location: `/v1/webhooks/${id}` },
      }
    }),
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
      const { actor, expects } = yield* mark
      yield* checkWebhooks(actor)
      if (body.url !== undefined) yield* checkReceiver(body.url, outgoing)
      const types = body.types === undefined ? {} : { types: yield* checkTypes(body.types) }
      const { campaign, description, state, url } = body
      let isExpected = true
      const webhook = yield* WebhookBook.use((book) =>
        book.change(params.id, ({ version }) => {
          isExpected = expects === undefined || expects.includes(version)
          return isExpected
            ? {
                ...types,
                ...(url === undefined ? {} : { url }),
                ...(description === undefined ? {} : { description }),
                ...(campaign === undefined ? {} : { campaign: campaign ?? undefined }),
                ...(state === undefined ? {} : { state, reason: undefined }),
                ...(state === "active" || url !== undefined
                  ? { attempts: 0, notBefore: 0, failingSince: undefined }
                  : {}),
              }
            : undefined
        }),
      )
      if (webhook === undefined) return yield* noWebhook
      if (!isExpected)
        return yield* Effect.fail(trouble("version-conflict", { headers: { ETag: versionTag(webhook.version) } }))
      return { body: viewOf(webhook), version: webhook.version }
    }),
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
      yield* checkWebhooks((yield* mark).actor)
      const wasThere = yield* WebhookBook.use((book) => book.remove(params.id))
      return wasThere ? { body: undefined } : yield* noWebhook
    }),
})

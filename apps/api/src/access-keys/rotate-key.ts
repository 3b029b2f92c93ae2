import { revokeAccessKey, rotateAccessKey, showAccessKey } from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { RevocationAsked, RotationAsked, ShownKey } from "./key-schemas.ts"
import { mayGive } from "./may-give.ts"

const params = Schema.Struct({ id: Schema.String })

/** A new secret for a key; the present one opens for some days more. */
export const rotateKey = endpoint({
  method: "post",
  path: "/v1/access-keys/{id}/rotate",
  name: "rotateAccessKey",
  tag: "office",
  summary: {
    vi: "Đổi khóa truy cập: khóa mới chỉ hiện một lần, khóa cũ còn dùng được vài ngày",
    en: "Rotate an access key: the new one is shown once, the old one opens for some days more",
  },
  params,
  scope: "keys:manage",
  repeats: "by-key",
  precondition: "version",
  body: RotationAsked,
  response: { status: 201, schema: ShownKey },
  problems: [],
  handle: ({ asker, body, mark, params: { id } }) =>
    Effect.gen(function* () {
      yield* mayGive(asker, (yield* showAccessKey(id)).scopes)
      const { replayed, text = null, ...shown } = yield* rotateAccessKey(yield* mark, id, body)
      return { body: { ...shown, key: text }, replayed }
    }),
})

/** From now on the key opens nothing. */
export const revokeKey = endpoint({
  method: "post",
  path: "/v1/access-keys/{id}/revoke",
  name: "revokeAccessKey",
  tag: "office",
  summary: { vi: "Thu hồi khóa truy cập, có hiệu lực ngay", en: "Revoke an access key, at once" },
  params,
  scope: "keys:manage",
  repeats: "by-key",
  precondition: "none",
  body: RevocationAsked,
  response: {
    status: 200,
    schema: Schema.Struct({ id: Schema.String, version: Schema.Natural, position: Schema.Natural }).annotate({
      identifier: "RevokedAccessKey",
    }),
  },
  problems: [],
  handle: ({ body, mark, params: { id } }) =>
    Effect.gen(function* () {
      const { events: _, replayed, ...revoked } = yield* revokeAccessKey(yield* mark, id, body.reason)
      return { body: revoked, replayed }
    }),
})

import { listAccessKeys, showAccessKey } from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { listed } from "../lists/index.ts"
import { AccessKey } from "./key-schemas.ts"
import { mayList } from "./may-give.ts"

/** Every access key that was ever issued. */
export const listKeys = listed({
  path: "/v1/access-keys",
  name: "listAccessKeys",
  tag: "office",
  summary: { vi: "Các khóa truy cập đã cấp", en: "The access keys that were issued" },
  scope: "keys:manage",
  query: {},
  pinned: "none",
  items: "keys",
  item: AccessKey,
  about: {},
  sorts: { issuedOn: ({ issuedOn }) => issuedOn, expiresOn: ({ expiresOn }) => expiresOn },
  schema: "AccessKeys",
  problems: [],
  find: ({ asker }) =>
    Effect.gen(function* () {
      yield* mayList(asker)
      return { keys: yield* listAccessKeys }
    }),
})

/** One access key; its ETag is what a rotation rests on. */
export const showKey = endpoint({
  method: "get",
  path: "/v1/access-keys/{id}",
  name: "showAccessKey",
  tag: "office",
  summary: { vi: "Một khóa truy cập", en: "One access key" },
  params: Schema.Struct({ id: Schema.String }),
  scope: "keys:manage",
  response: { status: 200, schema: AccessKey },
  problems: [],
  handle: ({ asker, params }) =>
    Effect.gen(function* () {
      yield* mayList(asker)
      const key = yield* showAccessKey(params.id)
      return { body: key, version: key.version }
    }),
})

import { Effect, Schema, SchemaTransformation } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { trouble } from "../problem/index.ts"

const numberBelow = (most: number) =>
  Schema.String.check(Schema.isPattern(/^[1-9]\d{0,8}$/u)).pipe(
    Schema.decodeTo(
      Schema.Int.check(Schema.isLessThanOrEqualTo(most)),
      SchemaTransformation.transform({ decode: Number, encode: String }),
    ),
  )

const Entry = Schema.Struct({
  number: Schema.Natural,
  at: Schema.String,
  by: Schema.Literals(["computer", "key", "token"]),
  user: Schema.NullOr(Schema.String),
  key: Schema.NullOr(Schema.String),
  operation: Schema.String,
  path: Schema.String,
  query: Schema.NullOr(Schema.String).annotate({ description: "SHA-256 of the query as it was sent" }),
  traceId: Schema.String,
  hash: Schema.String.annotate({ description: "SHA-256 over the hash before it, a line feed and the entry's line" }),
}).annotate({ identifier: "Reading" })

/** Who read personal data, newest first; asking for it is no such reading. */
export const accessJournal = endpoint({
  method: "get",
  path: "/v1/access-journal",
  name: "showAccessJournal",
  tag: "office",
  summary: {
    vi: "Nhật ký truy cập: ai đã xem dữ liệu cá nhân, mới nhất trước; xem tiếp bằng before",
    en: "The access journal: who read personal data, newest first; go on with before",
  },
  query: Schema.Struct({
    before: Schema.optionalKey(numberBelow(999_999_999)),
    limit: Schema.optionalKey(numberBelow(200)),
  }),
  scope: "access:read",
  response: {
    status: 200,
    schema: Schema.Struct({ entries: Schema.Array(Entry) }).annotate({ identifier: "AccessJournal" }),
  },
  problems: ["journal-unavailable"],
  handle: ({ journal, query: { before, limit = 50 } }) =>
    Effect.map(
      Effect.tryPromise({
        try: async () => (await journal?.list({ before, limit })) ?? [],
        catch: () => trouble("journal-unavailable"),
      }),
      (entries) => ({ body: { entries } }),
    ),
})

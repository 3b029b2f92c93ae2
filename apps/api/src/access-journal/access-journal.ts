import { Effect, Schema } from "effect"
import { continued } from "../lists/index.ts"
import { trouble } from "../problem/index.ts"

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
  purpose: Schema.NullOr(Schema.String).annotate({ description: "Kheo-Purpose of the request" }),
  hash: Schema.String.annotate({ description: "SHA-256 over the hash before it, a line feed and the entry's line" }),
}).annotate({ identifier: "Reading" })

/** Who read personal data, newest first; asking for it is no such reading. */
export const accessJournal = continued({
  path: "/v1/access-journal",
  name: "showAccessJournal",
  tag: "office",
  summary: {
    vi: "Nhật ký truy cập: ai đã xem dữ liệu cá nhân, mới nhất trước",
    en: "The access journal: who read personal data, newest first",
  },
  query: {},
  pinned: "none",
  items: "entries",
  item: Entry,
  key: "number",
  about: {},
  schema: "AccessJournal",
  scope: "access:read",
  problems: ["journal-unavailable"],
  find: ({ journal }, { after, most }) =>
    Effect.map(
      Effect.tryPromise({
        try: async () =>
          (await journal?.list({ before: after === undefined ? after : Number(after), limit: most })) ?? [],
        catch: () => trouble("journal-unavailable"),
      }),
      (entries) => ({ entries: entries.map((one) => ({ ...one, purpose: one.purpose ?? null })) }),
    ),
})

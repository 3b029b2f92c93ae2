import { pageSize } from "@kheo/event-store"
import { Effect, Schema, SchemaTransformation } from "effect"
import { Content, endpoint } from "../endpoint/index.ts"
import { untilAborted } from "../endpoint/until-aborted.ts"
import { checkNotAhead } from "./ahead.ts"
import { arrayOf } from "./array-of.ts"
import { Event } from "./event.ts"
import { type AskedFilter, filterFields, filterOf } from "./event-filter.ts"
import { PositionText } from "./position.ts"
import { awaitScan } from "./scan.ts"

const between = (least: number, most: number) =>
  Schema.String.check(
    Schema.isPattern(/^(0|[1-9]\d{0,3})$/u, { message: "number" }),
    Schema.makeFilter((text) => Number(text) >= least && Number(text) <= most, { message: "number" }),
  )
    .annotate({ description: `${least}–${most}` })
    .pipe(Schema.decodeTo(Schema.Int, SchemaTransformation.transform({ decode: Number, encode: String })))

/** Events after a position, as their lines are stored; waits for the next when it is asked to. */
export const listEvents = endpoint({
  method: "get",
  path: "/v1/events",
  name: "listEvents",
  tag: "events",
  summary: {
    vi: "Sự kiện sau một vị trí, đúng như dòng đã lưu; wait: chờ tối đa bấy nhiêu giây nếu chưa có",
    en: "Events after a position, each as its line is stored; wait: for so many seconds at most while there is none",
  },
  query: Schema.Struct({
    after: Schema.optionalKey(PositionText),
    limit: Schema.optionalKey(between(1, pageSize)),
    wait: Schema.optionalKey(between(0, 20)),
    ...filterFields,
  }),
  scope: "events:read",
  ownUnit: true,
  response: {
    status: 200,
    schema: Content,
    json: Schema.Array(Event),
    media: ["application/cloudevents-batch+json"],
    headers: {
      Link: { vi: "trang sau, luôn có", en: "the next page, always there" },
      "Kheo-Position": { vi: "vị trí đã tìm đến", en: "how far the ledger was looked through" },
    },
  },
  problems: ["position-ahead"],
  handle: ({ asker, ended, query }) =>
    Effect.gen(function* () {
      const { after = 0, limit = 100, wait = 0 } = query
      const filter = yield* Effect.fromResult(filterOf(query, asker))
      const head = yield* checkNotAhead(after)
      const found = yield* Effect.raceFirst(
        awaitScan(filter, after, limit, wait * 1_000),
        Effect.as(untilAborted(ended), { lines: [], scanned: Math.min(after, head) }),
      )
      return {
        body: Buffer.concat(arrayOf(found.lines)),
        headers: { Link: `<${nextOf(query, found.scanned)}>; rel="next"`, "Kheo-Position": String(found.scanned) },
      }
    }),
})

const nextOf = (
  { campaign, limit, subject, types, wait }: AskedFilter & { readonly limit?: number; readonly wait?: number },
  scanned: number,
): string => {
  const query = new URLSearchParams({ after: String(scanned) })
  for (const [name, value] of Object.entries({ limit, wait, types, subject, campaign }))
    if (value !== undefined) query.set(name, String(value))
  return `/v1/events?${query}`
}

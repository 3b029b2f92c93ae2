import { EventStore } from "@kheo/event-store"
import { Effect, Schema, Stream } from "effect"
import { Content, endpoint, forEver } from "../endpoint/index.ts"
import { trouble } from "../problem/index.ts"
import { Event } from "./event.ts"
import { seenBy } from "./event-filter.ts"
import { PositionText } from "./position.ts"

/** The stored line at a position; fails with 404 where there is none. */
export const lineAt = Effect.fnUntraced(function* (position: number) {
  const store = yield* EventStore
  const lines = position < 1 ? [] : yield* Stream.runCollect(store.read({ after: position - 1, until: position }))
  return lines[0] ?? (yield* nowhere)
})

const nowhere = Effect.fail(
  trouble("not-found", {
    detail: { vi: "Sổ không có sự kiện ở vị trí này.", en: "There is no event at this position." },
  }),
)

/** One event, as its line is stored. */
export const showEvent = endpoint({
  method: "get",
  path: "/v1/events/{position}",
  name: "showEvent",
  tag: "events",
  summary: { vi: "Một sự kiện, đúng như dòng đã lưu", en: "One event, as its line is stored" },
  params: Schema.Struct({ position: PositionText }),
  scope: "events:read",
  ownUnit: true,
  response: { status: 200, schema: Content, json: Event, media: ["application/cloudevents+json"] },
  problems: [],
  handle: ({ asker, params }) =>
    Effect.flatMap(lineAt(params.position), (line) =>
      (seenBy(asker).sees?.(line) ?? true)
        ? Effect.succeed({ body: new Uint8Array(line.entry), headers: forEver })
        : nowhere,
    ),
})

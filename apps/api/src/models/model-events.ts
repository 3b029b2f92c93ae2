import { modelLinesFor } from "@kheo/application"
import { Effect, Schema } from "effect"
import { Content, endpoint } from "../endpoint/index.ts"
import { arrayOf } from "../events/array-of.ts"
import { Event } from "../events/event.ts"

const ModelEvents = Schema.Struct({
  model: Schema.Struct({ id: Schema.String, number: Schema.String }),
  events: Schema.Array(Event),
}).annotate({ identifier: "ModelEvents" })

/** A model's history as it is stored: CloudEvents, in the order in which they were recorded. */
export const modelEvents = endpoint({
  method: "get",
  path: "/v1/models/{id}/events",
  name: "showModelEvents",
  tag: "models",
  summary: {
    vi: "Các sự kiện của một mô hình theo thứ tự ghi sổ, đúng như dòng đã lưu",
    en: "A model's events in recorded order, each as its line is stored",
  },
  params: Schema.Struct({ id: Schema.String.annotate({ description: "UUID | M-2022-0017" }) }),
  scope: "events:read",
  ownUnit: true,
  response: { status: 200, schema: Content, json: ModelEvents, media: ["application/json"] },
  problems: [],
  handle: ({ asker, params }) =>
    Effect.map(modelLinesFor(asker, params.id), ({ lines, model, number }) => {
      const head = `{"model":${JSON.stringify({ id: model, number })},"events":`
      return { body: Buffer.concat([Buffer.from(head), ...arrayOf(lines), closing]) }
    }),
})

const closing = Buffer.from("}")

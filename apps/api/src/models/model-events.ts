import { asStored, findModelFor, trustedEvent } from "@kheo/application"
import { modelNumber } from "@kheo/domain/model-register"
import { streamName } from "@kheo/domain/movement"
import { collectLines, type Envelope, EventStore, type Line } from "@kheo/event-store"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
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
  response: { status: 200, schema: ModelEvents },
  problems: [],
  handle: ({ asker, params }) =>
    Effect.gen(function* () {
      const id = yield* findModelFor(asker, params.id)
      const store = yield* EventStore
      const lines = yield* collectLines(store.read({ stream: streamName({ category: "model", model: id }) }))
      const number = lines
        .filter(({ type }) => type.startsWith("kheo.model.registered."))
        .map((line) => trustedEvent(line, asStored))
        .flatMap(({ event }) =>
          event._tag === "ModelRegistered" ? [modelNumber(event.campaign, event.number)] : [],
        )[0]
      return { body: { model: { id, number: number ?? id }, events: lines.map(wireLine) } }
    }),
})

/** Parsed and not decoded, so that `JSON.stringify` gives the stored bytes again. */
const wireLine = ({ entry }: Line): Envelope => JSON.parse(new TextDecoder().decode(entry)) as Envelope

import type { EventId } from "@kheo/domain/history"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { NotFound } from "./refused.ts"
import { asStored } from "./personal/opener.ts"
import { fromStored } from "./stored-event.ts"

/** The event of a stream that an id or a position names. */
export const findEvent = Effect.fn("findEvent")(function* (text: string, stream: string) {
  const store = yield* EventStore
  const events = (yield* collectLines(store.read({ stream }))).map((line) => fromStored(line, asStored))
  const wanted = text.trim().toLowerCase()
  const found = events.find(({ id, position }) => id === wanted || String(position) === wanted)
  if (found === undefined) return yield* new NotFound({ what: "event", name: text })
  return found.id satisfies EventId
})

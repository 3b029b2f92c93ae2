import { type HistoryEntry, showHistory } from "@kheo/application"
import type { ModelId } from "@kheo/domain/model"
import { Effect, Stream } from "effect"

/** Everything that was recorded of one model, in ledger order. */
export type Story = ReadonlyArray<HistoryEntry>

/** The model's events, all of them: a history is not cut at a day. */
export const loadStory = Effect.fn("loadStory")(function* (model: ModelId) {
  const story: Story = yield* Stream.runCollect(yield* showHistory({ model }))
  return story
})

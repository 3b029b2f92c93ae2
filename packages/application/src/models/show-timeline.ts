import { streamName } from "@kheo/domain/movement"
import { EventStore, openLine } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { showModel } from "./show-model.ts"
import type { EveryYearQuery } from "./view-every-year.ts"

/** A model's story with the instant at which each of its facts was first recorded. */
export const showTimeline = Effect.fn("showTimeline")(function* (query: EveryYearQuery & { readonly model: string }) {
  const store = yield* EventStore
  const story = yield* showModel(query)
  const recorded = new Map<number, string>()
  for (const { model } of story.years) {
    const stream = streamName({ category: "model", model })
    for (const line of yield* Stream.runCollect(store.read({ stream, until: story.position })))
      recorded.set(line.position, openLine(line).recordedtime)
  }
  return {
    ...story,
    years: story.years.map(({ chapters, ...year }) => ({
      ...year,
      chapters: chapters.map((chapter) => ({ ...chapter, recordedAt: recorded.get(chapter.position) ?? null })),
    })),
  }
})

export type ShownTimeline = Effect.Success<ReturnType<typeof showTimeline>>

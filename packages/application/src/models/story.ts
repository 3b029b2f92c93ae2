import { type Kin, type ModelCommand, type ModelId, Model, type ModelState, registered } from "@kheo/domain/model"
import { continuedTag, parseStream, streamName } from "@kheo/domain/movement"
import { collectLines, type Condition, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { Drafting } from "../draft/draft.ts"
import { load, type Loaded } from "../load.ts"

type Read = Loaded<ModelState>

/**
 * The other models of a story, found upwards by `continues` and downwards by the tag of their registrations.
 *
 * What was read holds a decision on it: every stream's version, and that nobody began to continue one of them meanwhile.
 */
export const loadStory = Effect.fn("loadStory")(function* (id: ModelId, own: ModelState, alsoContinues?: ModelId) {
  const store = yield* EventStore
  const kin: Array<Kin> = []
  const read: Array<Read> = []
  const conditions: Array<Condition> = []
  const seen = new Set<ModelId>([id])
  const queue: Array<{ readonly id: ModelId; readonly model: ModelState }> = [{ id, model: own }]
  const visit = Effect.fnUntraced(function* (next: ModelId) {
    if (seen.has(next)) return
    seen.add(next)
    yield* readElsewhere(streamName({ category: "model", model: next }))
    const loaded = yield* load(Model, streamName({ category: "model", model: next }))
    read.push(loaded)
    kin.push({ id: next, model: loaded.state })
    queue.push({ id: next, model: loaded.state })
  })
  if (alsoContinues !== undefined) yield* visit(alsoContinues)
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const earlier = registered(next.model)?.fact.continues
    if (earlier !== undefined) yield* visit(earlier)
    const tag = continuedTag(next.id)
    const lines = yield* collectLines(store.read({ tags: [tag] }))
    conditions.push({ tags: [tag], noneAfter: lines.at(-1)?.position ?? 0 })
    for (const { stream } of lines) {
      const about = parseStream(stream)
      if (about?.category === "model") yield* visit(about.model)
    }
  }
  return { story: { id, kin }, read, conditions }
})

/** A draft knows the models of its campaign; a story reaches into others. */
const readElsewhere = Effect.fnUntraced(function* (stream: string) {
  const draft = yield* Drafting
  if (draft === undefined || draft.has(stream)) return
  const store = yield* EventStore
  draft.take(stream, yield* collectLines(store.read({ stream })))
})

/** Whether a command's decision depends on the other models of the story. */
export const needsStory = (command: ModelCommand): boolean => {
  switch (command._tag) {
    case "RegisterModel":
      return command.continues !== undefined
    case "ProposeForAward":
    case "GrantAward":
    case "CorrectModel":
    case "RetractModel":
      return true
    default:
      return false
  }
}

/** The earlier model that a command makes a model continue. */
export const continuedBy = (command: ModelCommand): ModelId | undefined => {
  if (command._tag === "RegisterModel") return command.continues
  return command._tag === "CorrectModel" && command.replacement._tag === "ModelRegistered"
    ? command.replacement.continues
    : undefined
}

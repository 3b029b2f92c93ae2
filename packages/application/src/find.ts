import { modelNumber } from "@kheo/domain/model-register"
import type { ModelId } from "@kheo/domain/model"
import { parseStream, registrationTag, unitPartition } from "@kheo/domain/movement"
import type { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { toneKey } from "@kheo/vietnamese"
import { Effect, Stream } from "effect"
import { NotFound } from "./refused.ts"
import { catchUp, placedFacts } from "./standing-facts.ts"
import { fromStored } from "./stored-event.ts"

/** The unit that an id, a roster code or a name (any case and tone placement, never without marks) names. */
export const findUnit = Effect.fn("findUnit")(function* (text: string) {
  yield* catchUp()
  const facts = yield* placedFacts({ partitions: [unitPartition] })
  for (const matches of [
    (unit: UnitId) => unit === text,
    (_: UnitId, code: string | undefined) => code !== undefined && code.toLowerCase() === text.trim().toLowerCase(),
    (_: UnitId, __: string | undefined, name: string) => toneKey(name) === toneKey(text),
  ])
    for (const placed of facts)
      if (placed.category === "unit" && matches(placed.unit, placed.fact.code, placed.fact.name)) return placed.unit
  return yield* new NotFound({ what: "unit", name: text })
})

/** The model that an id or a display number such as `M-2022-0017` names. */
export const findModel = Effect.fn("findModel")(function* (text: string) {
  const store = yield* EventStore
  const numbered = /^M-(\d{4})-\d{4,}$/i.exec(text.trim())
  const query =
    numbered === null
      ? { stream: `model/${text.trim().toLowerCase()}` }
      : { tags: [registrationTag(Number(numbered[1]))] }
  const found = (yield* Stream.runCollect(store.read(query))).map(fromStored).find(({ event }) => {
    if (event._tag !== "ModelRegistered") return false
    return numbered === null || modelNumber(event.campaign, event.number) === text.trim().toUpperCase()
  })
  const about = found === undefined ? undefined : parseStream(found.stream)
  if (about?.category !== "model") return yield* new NotFound({ what: "model", name: text })
  return about.model satisfies ModelId
})

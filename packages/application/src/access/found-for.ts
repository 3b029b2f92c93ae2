import type { LocalDate } from "@kheo/domain/history"
import { Model, ModelId, registered } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { findModel, findModelLines, findUnit, linesOfModel, numberIn } from "../find.ts"
import { load } from "../load.ts"
import { NotFound } from "../refused.ts"
import type { Asker } from "./asker.ts"

/** `findModel` for somebody: a model that they may not see is not found, by the same way as one that does not exist. */
export const findModelFor = Effect.fn("findModelFor")(function* (asker: Asker, text: string) {
  if (asker.seesAll) return yield* findModel(text)
  const nobodys = () => Effect.succeed(ModelId.make(text.trim().toLowerCase() || "nobody"))
  const model = yield* Effect.catchTag(findModel(text), "NotFound", nobodys)
  const { state } = yield* load(Model, streamName({ category: "model", model }))
  const unit = registered(state)?.fact.unit
  if (unit === undefined || !asker.sees(unit)) return yield* new NotFound({ what: "model", name: text })
  return model
})

/** All lines of the model that a text names, and its display number; of a model that somebody may not see, none. */
export const modelLinesFor = (asker: Asker, text: string) =>
  Effect.map(
    asker.seesAll ? findModelLines(text) : Effect.flatMap(findModelFor(asker, text), linesOfModel),
    ({ lines, model }) => ({ model, number: numberIn(lines) ?? model, lines }),
  )

/** `findUnit` for somebody: of other units than their own not even likenesses are told. */
export const findUnitFor = Effect.fn("findUnitFor")(function* (asker: Asker, text: string, day?: LocalDate) {
  if (asker.seesAll) return yield* findUnit(text, day)
  const none = () => Effect.succeed<UnitId | undefined>(undefined)
  const found = yield* Effect.catchTags(findUnit(text, day), { NotFound: none, Refused: none })
  if (found === undefined || !asker.sees(found)) return yield* new NotFound({ what: "unit", name: text })
  return found
})

import { handleModel, load, nameId, personalNameId } from "@kheo/application"
import type { Source } from "@kheo/domain/history"
import { Model, type ModelCommand, type ModelFact, ModelId, registered } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { foldedKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import type { ClaimOf } from "../reading/claim.ts"
import type { Batch } from "./batch.ts"
import { type KnownModel, type KnownUnit, modelKey } from "./known.ts"
import type { PaperDay } from "./paper.ts"
import { stateFact, warn } from "./state-fact.ts"

/** An annex's row whose model nobody registered. */
interface Unregistered {
  readonly claim: ClaimOf<"results">
  readonly unit: KnownUnit
  readonly person: string | undefined
  readonly day: PaperDay
  readonly source: Source
}

/**
 * Registers the model that an annex's row names, on the day of the report and marked as inferred, where the import was
 * told to; else undefined.
 *
 * A title that differs from a registered one of the unit in its marks only is a slip of the pen, not another model.
 */
export const inferRegistration = Effect.fn("inferRegistration")(function* (
  batch: Batch,
  { claim, day, person, source, unit }: Unregistered,
) {
  const { campaign, inferRegistration: asked } = batch.options
  const title = claim.title.text
  const isSlip = [...batch.known.models.values()].some(
    (model) => model.unit === unit.id && foldedKey(model.title) === foldedKey(title),
  )
  if (asked !== true || isSlip) return undefined
  const key = `registration/${campaign}/${modelKey(unit.id, title, person)}`
  const id = ModelId.make(person === undefined ? nameId(key) : yield* personalNameId(key))
  const loaded = yield* load(Model, streamName({ category: "model", model: id }))
  const said = {
    occurredAt: day.occurredAt,
    basis: "assumed" as const,
    campaign,
    unit: unit.id,
    title,
    ...(person === undefined
      ? { holder: "collective" as const }
      : { holder: "individual" as const, personal: { holder: person } }),
    inferred: true,
    source,
  }
  const standing = registered(loaded.state)
  const fact: Registered = { _tag: "ModelRegistered", ...said, number: standing?.fact.number ?? 0 }
  const stated = yield* stateFact<Registered, ModelCommand>(batch, {
    key,
    person,
    source,
    loaded,
    standing,
    fact,
    first: { _tag: "RegisterModel", ...said },
    correct: (corrects, reason) => ({
      _tag: "CorrectModel",
      occurredAt: said.occurredAt,
      basis: said.basis,
      source,
      corrects,
      reason,
      replacement: fact,
    }),
    send: (mark, command) => handleModel(mark, id, command),
  })
  if (stated === "refused") return "refused" as const
  const model: KnownModel = { id, unit: unit.id, title, person, outcomeOn: undefined }
  batch.known.models.set(id, model)
  warn(batch, source, { code: "IMP-2306", params: { title } })
  return model
})

type Registered = typeof ModelFact.cases.ModelRegistered.Type

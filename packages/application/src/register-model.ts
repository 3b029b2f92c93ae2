import type { CampaignYear } from "@kheo/domain/campaign"
import type { Basis, LocalDate } from "@kheo/domain/history"
import { ModelId, registered, Model } from "@kheo/domain/model"
import { listModels, modelNumber, ModelRegister } from "@kheo/domain/model-register"
import { campaignTag, fold, streamName, unitPartition } from "@kheo/domain/movement"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { type CommandMark, nameId } from "./command-mark.ts"
import { findUnit } from "./find.ts"
import { load } from "./load.ts"
import { Refused } from "./refused.ts"
import { catchUp, placedFacts } from "./standing-facts.ts"
import { handleModel } from "./use-cases.ts"

/** A registration as a person or another system asks for it. */
export interface Registration {
  readonly campaign: CampaignYear
  /** An id, a roster code or a name. */
  readonly unit: string
  readonly title: string
  /** The person whose model it is; absent for the unit's own. */
  readonly person?: string | undefined
  readonly field?: string | undefined
  readonly periodAndPlace?: string | undefined
  readonly note?: string | undefined
  readonly occurredAt: LocalDate
  readonly basis: Basis
}

/**
 * Registers a model that is not registered yet; the same command id again answers with the same model.
 *
 * Refused when the unit already has a model of that title (by tone key) and holder.
 */
export const registerModel = Effect.fn("registerModel")(function* (mark: CommandMark, asked: Registration) {
  const { campaign, person, title } = asked
  const id = ModelId.make(nameId(`${mark.id}/model`))
  const unit = yield* findUnit(asked.unit)
  yield* catchUp()
  const facts = yield* placedFacts({ partitions: [unitPartition, campaignTag(campaign)] })
  const twin = listModels(fold(ModelRegister, facts)).find(
    (model) =>
      model.id !== id &&
      model.unit === unit &&
      toneKey(model.title) === toneKey(title) &&
      toneKey(model.person ?? "") === toneKey(person ?? ""),
  )
  if (twin !== undefined) {
    const number = Number(twin.number.slice(-4))
    return yield* new Refused({ refusal: { _tag: "ModelAlreadyRegistered", title: twin.title, number } })
  }
  const { basis, field, note, occurredAt, periodAndPlace } = asked
  const appended = yield* handleModel(mark, id, {
    _tag: "RegisterModel",
    campaign,
    unit,
    title,
    occurredAt,
    basis,
    ...(person === undefined ? { holder: "collective" } : { holder: "individual", personal: { holder: person } }),
    ...(field === undefined ? {} : { field }),
    ...(periodAndPlace === undefined ? {} : { periodAndPlace }),
    ...(note === undefined ? {} : { note }),
  })
  const { state } = yield* load(Model, streamName({ category: "model", model: id }))
  const number = registered(state)?.fact.number ?? 0
  return { id, number: modelNumber(campaign, number), position: appended.last, replayed: appended.replayed }
})

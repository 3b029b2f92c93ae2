import type { LocalDate } from "@kheo/domain/history"
import { modelNumber } from "@kheo/domain/model-register"
import {
  achievementOf,
  attributes,
  awardOf,
  candidacies,
  Model,
  type ModelId,
  type ModelState,
} from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import { load } from "../load.ts"
import { loadStory } from "./story.ts"

/** An award or recognition that stands, of a model or of one in its story. */
export interface Honour {
  readonly kind: "award" | "recognition" | "designation"
  /** The award's form, else the level. */
  readonly name: string
  /** The number of the decision or of the certificate. */
  readonly number: string | null
  readonly on: LocalDate
  /** The model that got it, as people call it. */
  readonly model: string
  /** Whether it rewards the very achievement that the model would be awarded for now. */
  readonly sameAchievement: boolean
}

/** What a model and the ones that it continues, or that continue it, have been honoured with up to a day, earliest first. */
export const showHonours = Effect.fn("showHonours")(function* (model: ModelId, asOf?: LocalDate) {
  const { state } = yield* load(Model, streamName({ category: "model", model }))
  const { story } = yield* loadStory(model, state)
  const achievement = achievementOf(model, state, story.kin)
  return [{ id: model, model: state }, ...story.kin]
    .flatMap((one) => honoursOf(one.id, one.model, achievement))
    .filter(({ on }) => asOf === undefined || on <= asOf)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
})

const honoursOf = (id: ModelId, model: ModelState, achievement: ModelId): ReadonlyArray<Honour> => {
  const said = attributes(model)
  if (said === undefined) return []
  const own = { model: modelNumber(said.campaign, said.number) }
  const awards = candidacies(model.facts).flatMap((candidacy): ReadonlyArray<Honour> => {
    const award = awardOf(candidacy)?.fact
    if (award === undefined) return []
    const { decision: number, form: name, occurredAt: on } = award
    return [{ ...own, kind: "award", name, number, on, sameAchievement: (award.achievement ?? id) === achievement }]
  })
  const others = model.facts.flatMap(({ fact }): ReadonlyArray<Honour> => {
    const kind = kinds[fact._tag]
    if (kind === undefined || !("level" in fact) || fact.level === undefined) return []
    const number = "certificate" in fact ? (fact.certificate ?? null) : null
    return [{ ...own, kind, name: fact.level, number, on: fact.occurredAt, sameAchievement: id === achievement }]
  })
  return [...awards, ...others]
}

const kinds: { readonly [tag: string]: Honour["kind"] | undefined } = {
  ModelRecognised: "recognition",
  ModelDesignated: "designation",
}

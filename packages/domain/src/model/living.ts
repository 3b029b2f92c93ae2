import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import { amended, fits, valueOf } from "./amended.ts"
import type { Asked } from "./command.ts"
import type { ModelDecision } from "./decide.ts"
import type { Fact, ModelFact } from "./events.ts"
import { attributes, type Model } from "./state.ts"

/** A later paper changes one field; what it says already adds nothing. */
export const amend = (model: Model, { _tag, personal, to, ...said }: Asked<"AmendModel">): ModelDecision => {
  const now = attributes(model)
  if (now === undefined) return Result.fail({ _tag: "ModelNotRegistered" })
  const { field } = said
  const about = field.startsWith("personal.")
  const value = about ? personal?.to : to
  const before = valueOf(now, field)
  if (value === before) return Result.succeed([])
  const change = { ...(before === undefined ? {} : { from: before }), ...(value === undefined ? {} : { to: value }) }
  const event: Fact<"ModelAmended"> = {
    _tag: "ModelAmended",
    ...said,
    ...(about ? { personal: change } : change),
  }
  return unfit(now, event) ?? Result.succeed([event])
}

/** The refusal of an amendment that would leave the model without what it needs. */
export const unfit = (now: Fact<"ModelRegistered">, event: Fact<"ModelAmended">): ModelDecision | undefined => {
  const { field, personal, to } = event
  const value = field.startsWith("personal.") ? personal?.to : to
  if (value !== undefined && !fits(field, value)) return Result.fail({ _tag: "AmendmentUnfit", field, value })
  const after = amended(now, event)
  if (after.title === undefined) return Result.fail({ _tag: "ModelWithoutTitle" })
  return after.holder === "individual" && after.personal?.holder === undefined
    ? Result.fail({ _tag: "IndividualWithoutName" })
    : undefined
}

/** A visit and what it found; a model may be surveyed often. */
export const survey = (model: Model, { _tag, ...said }: Asked<"SurveyModel">): ModelDecision =>
  once(model, { _tag: "ModelSurveyed", ...said })

/** Another took the model over, as often as papers say so; a unit does not replicate its own. */
export const replicate = (model: Model, { _tag, ...said }: Asked<"ReplicateModel">): ModelDecision =>
  "unit" in said.by && said.by.unit === attributes(model)?.unit
    ? Result.fail({ _tag: "AdopterIsOriginator" })
    : once(model, { _tag: "ModelReplicated", ...said })

/** Once per level, whether or not an award follows. */
export const recognise = (model: Model, { _tag, ...said }: Asked<"RecogniseModel">): ModelDecision =>
  oncePerLevel(model, { _tag: "ModelRecognised", ...said }, "AlreadyRecognised")

/** Once per level. */
export const designate = (model: Model, { _tag, ...said }: Asked<"DesignateModel">): ModelDecision =>
  oncePerLevel(model, { _tag: "ModelDesignated", ...said }, "AlreadyDesignated")

/** The fact, unless it stands already in the same words. */
export const once = <F extends ModelFact>({ facts }: Model, event: F): ModelDecision =>
  facts.some(({ fact }) => fact._tag === event._tag && saysNothingNew<ModelFact>(fact, event))
    ? Result.succeed([])
    : Result.succeed([event])

const oncePerLevel = (
  model: Model,
  event: Fact<"ModelRecognised"> | Fact<"ModelDesignated">,
  known: "AlreadyRecognised" | "AlreadyDesignated",
): ModelDecision => {
  const { _tag, level } = event
  const standing = model.facts.flatMap(({ fact }) => (fact._tag === _tag && fact.level === level ? [fact] : []))[0]
  if (standing === undefined) return Result.succeed([event])
  return saysNothingNew<ModelFact>(standing, event)
    ? Result.succeed([])
    : Result.fail({ _tag: known, level, occurredAt: standing.occurredAt })
}

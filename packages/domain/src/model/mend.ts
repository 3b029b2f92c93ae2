import { Result } from "effect"
import { expected } from "../campaign/state.ts"
import { saysNothingNew } from "../history/content.ts"
import { EventId } from "../history/fact.ts"
import { settle, type Standing } from "../history/standing.ts"
import { incoherent, lacksDossier } from "./coherence.ts"
import type { Asked } from "./command.ts"
import type { ModelContext, ModelDecision } from "./decide.ts"
import type { ModelEvent, ModelFact } from "./events.ts"
import { awardOf, candidacies } from "./ladder.ts"
import { unlawful } from "./lawful.ts"
import { unfit } from "./living.ts"
import { brokenStory } from "./register.ts"
import type { ModelRefusal } from "./refusal.ts"
import { attributes, type Model, registered } from "./state.ts"
import { achievementOf, continuations, type Story } from "./story.ts"

/** A fact may be corrected to one of its own kind, and an outcome to the other outcome; what follows must still make sense. */
export const correct = (
  model: Model,
  { _tag, ...said }: Asked<"CorrectModel">,
  context: ModelContext,
): ModelDecision => {
  const standing = model.facts.find(({ id }) => id === said.corrects)
  if (standing === undefined || kindOf(standing.fact._tag) !== kindOf(said.replacement._tag))
    return Result.fail({ _tag: "ModelFactNotStanding", event: said.corrects })
  const replacement = keepingAchievement(standing.fact, said.replacement)
  if (standing.fact._tag === replacement._tag && saysNothingNew<ModelFact>(standing.fact, replacement))
    return Result.succeed([])
  const wrong = misplaced(model, standing, replacement, context)
  return wrong ?? unlessIncoherent(model, { _tag: "ModelCorrected", ...said, replacement }, context.story)
}

/** A registration can't be taken back while anything rests on it, nor any fact on which a later one stands. */
export const retract = (model: Model, { _tag, ...said }: Asked<"RetractModel">, story: Story): ModelDecision => {
  if (!model.facts.some(({ id }) => id === said.retracts))
    return Result.fail({ _tag: "ModelFactNotStanding", event: said.retracts })
  if (registered(model)?.id === said.retracts)
    if (model.facts.length > 1 || continuations(story.id, story.kin).length > 0)
      return Result.fail({ _tag: "LaterFactsStand" })
  return unlessIncoherent(model, { _tag: "ModelRetracted", ...said }, story)
}

/** Whose achievement was rewarded was judged when it was; correcting a decision's number does not judge it again. */
const keepingAchievement = (standing: ModelFact, replacement: ModelFact): ModelFact => {
  if (standing._tag !== "ModelAwarded" || replacement._tag !== "ModelAwarded") return replacement
  const { achievement: _, ...said } = replacement
  return standing.achievement === undefined ? said : { ...said, achievement: standing.achievement }
}

/** What makes a replacement impossible by itself, as it would have made the fact. */
const misplaced = (
  model: Model,
  { fact, id }: Standing<ModelFact>,
  replacement: ModelFact,
  { campaign, story }: ModelContext,
): ModelDecision | undefined => {
  const without: Model = { facts: model.facts.filter((one) => one.id !== id) }
  const refuse = (refusal: ModelRefusal | undefined) => refusal && Result.fail(refusal)
  if (replacement._tag === "ModelRegistered" && fact._tag === "ModelRegistered") {
    const { holder, personal, unit } = replacement
    if (fact.campaign !== replacement.campaign)
      return refuse({ _tag: "ModelOfAnotherCampaign", campaign: fact.campaign })
    if (holder === "individual" && personal?.holder === undefined) return refuse({ _tag: "IndividualWithoutName" })
    if (unit !== fact.unit && !expected(campaign).includes(unit)) return refuse({ _tag: "UnitNotExpected" })
    if (fact.continues !== replacement.continues && rewardsAnother(model)) return refuse({ _tag: "LaterFactsStand" })
    return fact.continues === replacement.continues && fact.unit === unit
      ? undefined
      : refuse(brokenStory(replacement, story))
  }
  if (replacement._tag === "ModelAmended" && fact._tag === "ModelAmended") {
    if (fact.field !== replacement.field) return refuse({ _tag: "ModelFactNotStanding", event: id })
    const now = attributes(without)
    return now && unfit(now, replacement)
  }
  if (replacement._tag === "ModelProposedForAward" || replacement._tag === "ModelAwarded") {
    const before = fact as typeof replacement
    if (before.form === replacement.form && before.occurredAt === replacement.occurredAt) return undefined
    const bid = { form: replacement.form, day: replacement.occurredAt }
    return replacement._tag === "ModelAwarded"
      ? refuse(unlawful(without, { _tag: "award", ...bid, achievement: replacement.achievement ?? story.id }, story))
      : refuse(
          unlawful(
            without,
            { _tag: "proposal", ...bid, achievement: achievementOf(story.id, model, story.kin) },
            story,
          ),
        )
  }
  return undefined
}

/** Whether an award of the model rewards what the one that it continues has achieved. */
const rewardsAnother = ({ facts }: Model): boolean =>
  candidacies(facts).some((candidacy) => awardOf(candidacy)?.fact.achievement !== undefined)

/** Refuses what would break an order that held before. */
const unlessIncoherent = (model: Model, event: ModelEvent, story: Story): ModelDecision => {
  const after: Model = { facts: settle(model.facts, { id: EventId.make("mended"), event }) }
  if (lacksDossier(after) && !lacksDossier(model)) return Result.fail({ _tag: "LaterFactsStand" })
  const broken = incoherent(after, story)
  return broken === undefined || incoherent(model, story) !== undefined ? Result.succeed([event]) : Result.fail(broken)
}

const kindOf = (tag: string): string =>
  tag === "ModelSubmitted" || tag === "ModelReportedNotScalable" ? "outcome" : tag

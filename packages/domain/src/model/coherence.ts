import { ruleInForce } from "../law/index.ts"
import { dossierOf, isComplete } from "./dossier.ts"
import { awardOf, candidacies, climb } from "./ladder.ts"
import { awardsFor, isOverridden } from "./lawful.ts"
import type { ModelRefusal } from "./refusal.ts"
import { isWithdrawn, type Model, outcome } from "./state.ts"
import type { Story } from "./story.ts"
import { standingBid } from "./withdrawing.ts"

/** The first order between a model's facts that does not hold; corrections and retractions may not bring one about. */
export const incoherent = (model: Model, story: Story): ModelRefusal | undefined => {
  const ended = isWithdrawn(model) || outcome(model)?.fact._tag === "ModelReportedNotScalable"
  const bid = ended ? standingBid(model) : undefined
  if (bid !== undefined) return bid
  const { doubled, loose } = climb(model.facts)
  if (doubled[0] !== undefined) return { _tag: "ProposalStands", form: doubled[0] }
  if (loose.length > 0 || unliftedLift(model)) return { _tag: "LaterFactsStand" }
  for (const candidacy of candidacies(model.facts)) {
    const award = awardOf(candidacy)?.fact
    if (award === undefined) continue
    const { form, occurredAt: day } = award
    if (candidacy.reviews.length === 0 && ruleInForce("award-after-review", day) !== undefined)
      if (!isOverridden(model, "award-after-review", form)) return { _tag: "LaterFactsStand" }
    const second = secondAward(model, form, award.achievement ?? story.id, story)
    if (second !== undefined) return second
  }
  return undefined
}

/** Whether an award stands on a dossier that lacks something, and no decision lets that pass; older awards may. */
export const lacksDossier = (model: Model): boolean =>
  candidacies(model.facts).some((candidacy) => {
    const award = awardOf(candidacy)?.fact
    if (award === undefined || isComplete(dossierOf(candidacy))) return false
    const rule = "award-with-dossier"
    return ruleInForce(rule, award.occurredAt) !== undefined && !isOverridden(model, rule, award.form)
  })

/** Another award for the achievement which one of this form rewards, where neither was let through by a decision. */
const secondAward = (model: Model, form: string, achievement: Story["id"], story: Story): ModelRefusal | undefined => {
  const awards = awardsFor(model, achievement, story)
  const own = awards.find((award) => award.of === story.id && award.form === form)
  const other = awards.find((award) => award.of !== story.id || award.form !== form)
  if (own === undefined || other === undefined) return undefined
  const rule = "one-achievement-one-award"
  const day = own.day > other.day ? own.day : other.day
  if (ruleInForce(rule, day) === undefined) return undefined
  if (isOverridden(model, rule, form) || isOverridden(other.model, rule, other.form)) return undefined
  return { _tag: "AchievementRewarded", rule, day, title: other.title, form: other.form, decision: other.decision }
}

/** Whether something was lifted that was not pending then. */
const unliftedLift = ({ facts }: Model): boolean => {
  const open = new Set<string>()
  for (const { fact } of facts) {
    if (fact._tag === "ModelHoldPlaced") open.add(fact.kind)
    if (fact._tag === "ModelHoldLifted" && !open.delete(fact.kind)) return true
  }
  return false
}

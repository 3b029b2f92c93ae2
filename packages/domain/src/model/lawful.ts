import { ruleInForce, type RuleId } from "../law/index.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { ModelId } from "./attributes.ts"
import { dossierOf, isComplete } from "./dossier.ts"
import { pendingOn } from "./holds.ts"
import { awardOf, candidacies, candidacyFor } from "./ladder.ts"
import type { ModelRefusal } from "./refusal.ts"
import { attributes, type Model } from "./state.ts"
import type { Story } from "./story.ts"

/** A proposal or an award that is asked for: its form, its day, and whose achievement it is for. */
export interface Bid {
  readonly _tag: "proposal" | "award"
  readonly form: string
  readonly day: LocalDate
  readonly achievement: ModelId
}

/** Why the law of that day refuses a bid; undefined when it does not, or when somebody decided that the rule does not hold here. */
export const unlawful = (model: Model, bid: Bid, story: Story): ModelRefusal | undefined => {
  const { day, form } = bid
  const forbids = (rule: RuleId) => ruleInForce(rule, day) !== undefined && !isOverridden(model, rule, form)
  if (forbids("no-award-while-pending")) {
    const hold = pendingOn(model.facts, day)[0]
    if (hold !== undefined)
      return { _tag: "HoldForbidsAward", rule: "no-award-while-pending", day, kind: hold.kind, since: hold.occurredAt }
  }
  if (forbids("one-achievement-one-award")) {
    const other = awardsFor(model, bid.achievement, story).find((award) => award.of !== story.id || award.form !== form)
    if (other !== undefined) {
      const { decision, form: given, title } = other
      return { _tag: "AchievementRewarded", rule: "one-achievement-one-award", day, title, form: given, decision }
    }
  }
  const candidacy = bid._tag === "award" ? candidacyFor(model.facts, form) : undefined
  if (candidacy === undefined) return undefined
  const dossier = dossierOf(candidacy)
  if (!isComplete(dossier) && forbids("award-with-dossier")) {
    const { missingPapers, missingSummary } = dossier
    return { _tag: "DossierIncomplete", rule: "award-with-dossier", day, form, missingSummary, missingPapers }
  }
  if (candidacy.reviews.length === 0 && forbids("award-after-review"))
    return { _tag: "ProposalNotReviewed", rule: "award-after-review", day, form }
  return undefined
}

/** Whether a decision stands that sets a rule aside for this model, or for this award form of it. */
export const isOverridden = ({ facts }: Model, rule: RuleId, form: string): boolean =>
  facts.some(
    ({ fact }) =>
      fact._tag === "RuleOverridden" && fact.rule === rule && (fact.form === undefined || fact.form === form),
  )

/** The standing awards for one achievement, wherever in the story they stand. */
export const awardsFor = (model: Model, achievement: ModelId, { id, kin }: Story) =>
  [{ id, model }, ...kin].flatMap((one) =>
    candidacies(one.model.facts).flatMap((candidacy) => {
      const award = awardOf(candidacy)?.fact
      return award === undefined || (award.achievement ?? one.id) !== achievement
        ? []
        : [
            {
              of: one.id,
              model: one.model,
              form: award.form,
              decision: award.decision,
              day: award.occurredAt,
              title: attributes(one.model)?.title ?? one.id,
            },
          ]
    }),
  )

import { Result } from "effect"
import type { Asked } from "./command.ts"
import type { ModelDecision } from "./decide.ts"
import { awardOf, candidacies, isStanding } from "./ladder.ts"
import type { ModelRefusal } from "./refusal.ts"
import { isWithdrawn, type Model } from "./state.ts"

/** Ends a model; what it was proposed for or awarded is settled first. */
export const withdraw = (model: Model, { _tag, ...said }: Asked<"WithdrawModel">): ModelDecision =>
  isWithdrawn(model)
    ? Result.succeed([])
    : (unlessStanding(model) ?? Result.succeed([{ _tag: "ModelWithdrawn", ...said }]))

/** The refusal to end a model that stands proposed or awarded; undefined when it does not. */
export const unlessStanding = (model: Model): ModelDecision | undefined => {
  const refusal = standingBid(model)
  return refusal && Result.fail(refusal)
}

/** What stands in the way of ending a model: an award first, since its proposal can't be withdrawn any more. */
export const standingBid = ({ facts }: Model): ModelRefusal | undefined => {
  const standing = candidacies(facts).filter(isStanding)
  const award = standing.map(awardOf).find((one) => one !== undefined)?.fact
  if (award !== undefined) return { _tag: "AwardStands", form: award.form, decision: award.decision }
  const form = standing[0]?.proposal.fact.form
  return form === undefined ? undefined : { _tag: "ProposalStands", form }
}

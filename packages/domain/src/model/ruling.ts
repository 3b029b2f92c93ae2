import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import { forbidding } from "../law/index.ts"
import type { Asked } from "./command.ts"
import type { ModelDecision } from "./decide.ts"
import type { Fact } from "./events.ts"
import { pending } from "./holds.ts"
import { once } from "./living.ts"
import type { Model } from "./state.ts"

/** Awards wait until it is lifted; one at a time of each kind. */
export const placeHold = (model: Model, { _tag, ...said }: Asked<"PlaceHold">): ModelDecision => {
  const event: Fact<"ModelHoldPlaced"> = { _tag: "ModelHoldPlaced", ...said }
  const standing = pending(model.facts).find(({ kind }) => kind === said.kind)
  if (standing === undefined) return Result.succeed([event])
  return saysNothingNew(standing, event)
    ? Result.succeed([])
    : Result.fail({ _tag: "HoldStands", kind: said.kind, occurredAt: standing.occurredAt })
}

/** The matter is settled; whatever came of it, awards may be decided again. */
export const liftHold = (model: Model, { _tag, ...said }: Asked<"LiftHold">): ModelDecision => {
  const event: Fact<"ModelHoldLifted"> = { _tag: "ModelHoldLifted", ...said }
  if (pending(model.facts).some(({ kind }) => kind === said.kind)) return Result.succeed([event])
  const again = model.facts.some(({ fact }) => fact._tag === "ModelHoldLifted" && saysNothingNew(fact, event))
  return again ? Result.succeed([]) : Result.fail({ _tag: "HoldNotPending", kind: said.kind })
}

/** Sets a rule of the law aside for this model, by somebody's decision and for a reason; only rules that refuse something can be. */
export const overrideRule = (model: Model, { _tag, ...said }: Asked<"OverrideRule">): ModelDecision =>
  forbidding.includes(said.rule)
    ? once(model, { _tag: "RuleOverridden", ...said })
    : Result.fail({ _tag: "RuleUnknown", rule: said.rule, known: forbidding })

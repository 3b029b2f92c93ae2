import { Schema } from "effect"
import { fact } from "../history/fact.ts"
import { paper } from "./life-facts.ts"

/** Why awards wait: what an authority has not finished with. */
export const HoldKind = Schema.Literals(["discipline", "investigation", "inspection", "complaint"])
export type HoldKind = typeof HoldKind.Type

/** Whom it concerns and what about stands under `personal`: before it is settled it is nobody's business. */
export const hold = {
  kind: HoldKind,
  personal: Schema.optionalKey(Schema.Struct({ note: Schema.NonEmptyString })),
  ...paper,
}

/** `rule` is the id of a rule of the law; with `form` it is set aside for that award form only. */
export const override = {
  rule: Schema.NonEmptyString,
  form: Schema.optionalKey(Schema.String),
  reason: Schema.NonEmptyString,
  decision: Schema.NonEmptyString,
  by: Schema.NonEmptyString,
}

/** What the law's rules need to know of a model, and who decided that one of them does not hold for it. */
export const ruleFacts = {
  ModelHoldPlaced: { ...fact, ...hold },
  ModelHoldLifted: { ...fact, kind: HoldKind, reason: Schema.optionalKey(Schema.NonEmptyString), ...paper },
  RuleOverridden: { ...fact, ...override },
}

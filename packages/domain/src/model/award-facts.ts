import { Schema } from "effect"
import { fact } from "../history/fact.ts"
import { Holder, ModelId } from "./attributes.ts"
import { paper } from "./life-facts.ts"

const text = Schema.optionalKey(Schema.NonEmptyString)

/** `form` is the award form as written (hình thức đề nghị): data, which no list in code closes. */
const form = { form: Schema.String }

/** `summary` is the tóm tắt thành tích; `required` are the papers that the dossier needs, `papers` those that came with it. */
export const proposal = {
  ...form,
  summary: Schema.optionalKey(Schema.String),
  level: text,
  authority: text,
  nominee: Schema.optionalKey(Holder),
  papers: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  required: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
}

/** What came to a dossier after its proposal: papers, or a summary in place of the one before. */
export const supplement = {
  ...form,
  summary: text,
  papers: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  ...paper,
}

/** A reviewer's word on a proposal; `needsMore` asks for papers and decides nothing. */
export const Verdict = Schema.Literals(["for", "against", "needsMore"])
export type Verdict = typeof Verdict.Type

/** `by` is the reviewing body; a single reviewer's name is under `personal`. */
export const review = {
  ...form,
  verdict: Verdict,
  score: Schema.optionalKey(Schema.Finite),
  by: text,
  personal: Schema.optionalKey(Schema.Struct({ reviewer: Schema.NonEmptyString })),
  note: text,
  ...paper,
}

/** `decision` is the number of the decision, `amount` whole đồng. */
export const award = {
  ...form,
  decision: Schema.NonEmptyString,
  authority: Schema.NonEmptyString,
  amount: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
  ...paper,
}

/** Not every refusal is a numbered decision; its reason is always told. */
export const refusedAward = { ...form, reason: Schema.NonEmptyString, decision: text, authority: text, ...paper }

/** `reason` says what is waited for. */
export const deferral = { ...form, reason: Schema.NonEmptyString, ...paper }

/** `decision` is the number of the decision that revokes, not of the one that granted. */
export const revocation = {
  ...form,
  reason: Schema.NonEmptyString,
  decision: Schema.NonEmptyString,
  authority: text,
  ...paper,
}

/** Proposal, review, decision, and what undoes them, per award form. */
export const awardFacts = {
  ModelProposedForAward: { ...fact, ...proposal },
  /** The dossier was completed; from this day it holds these too. */
  ModelProposalSupplemented: { ...fact, ...supplement },
  ModelProposalWithdrawn: { ...fact, ...form, reason: Schema.NonEmptyString },
  ModelReviewed: { ...fact, ...review },
  /** `achievement` names the earlier model whose achievement this rewards; absent, it is the model's own. */
  ModelAwarded: { ...fact, ...award, achievement: Schema.optionalKey(ModelId) },
  ModelDeclined: { ...fact, ...refusedAward },
  /** Put off; it may still be decided either way. */
  ModelDeferred: { ...fact, ...deferral },
  /** False declaration and the like: the decision is cancelled, object and money go back. */
  ModelAwardRevoked: { ...fact, ...revocation },
}

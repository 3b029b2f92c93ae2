import type { LocalDate } from "../history/local-date.ts"

/** How sure we are of a rule's words: read in the source named, or remembered and to be looked up before it is relied on. */
export type Confidence = "read" | "unverified"

/** A rule as it was in force between two days, both inclusive; a later version is a later entry under the same id. */
export interface Rule {
  readonly id: RuleId
  readonly from: LocalDate
  readonly to?: LocalDate
  /** A permission refuses nothing: it is here to be cited, and so that nobody builds the refusal. */
  readonly effect: "forbids" | "permits"
  /** The legal basis as a refusal names it. */
  readonly basis: { readonly vi: string; readonly en: string }
  readonly source: string
  readonly confidence: Confidence
}

/** Names under which rules are cited and set aside; stored in overrides, so none is ever renamed. */
export type RuleId =
  | "one-achievement-one-award"
  | "no-award-while-pending"
  | "award-after-review"
  | "award-with-dossier"
  | "lower-award-not-required"

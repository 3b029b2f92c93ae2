import type { Refusal } from "../../refused.ts"
import type { Words } from "../language.ts"

/** Refusals that several aggregates share, worded once. */
export type SharedRefusal = Extract<
  Refusal,
  {
    readonly _tag:
      | "CampaignNotOpened"
      | "CampaignIsClosed"
      | "UnitNotExpected"
      | "UnitTransferredAway"
      | "PaperFromTheFuture"
  }
>

/** A sentence in both languages for each of some refusals; the compiler names the one that is missing. */
export type WordsFor<R extends { readonly _tag: string }> = {
  readonly [Tag in R["_tag"]]: (refusal: Extract<R, { readonly _tag: Tag }>) => Words
}

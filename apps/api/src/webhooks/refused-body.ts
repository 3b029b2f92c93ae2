import type { Refused } from "@kheo/application"
import { Effect } from "effect"
import { aheadOf } from "../events/index.ts"
import { bodyFault, type Failure, trouble } from "../problem/index.ts"

/** Says of what a use case refuses where it stands in the body. */
export const refusedBody =
  ({ types = [] }: { readonly types?: ReadonlyArray<string> }) =>
  <A, E extends Failure, R>(asked: Effect.Effect<A, E, R>): Effect.Effect<A, Failure, R> =>
    Effect.mapError(asked, (failure: Failure) => (failure._tag === "Refused" ? pointed(failure, types) : failure))

const pointed = (refused: Refused, types: ReadonlyArray<string>): Failure => {
  const { refusal } = refused
  switch (refusal._tag) {
    case "WebhookUrlUnusable":
      return trouble("validation", { faults: [bodyFault("/url", "url")] })
    case "WebhookTypeUnknown":
      return trouble("validation", { faults: [bodyFault(`/types/${types.indexOf(refusal.name)}`, "invalid")] })
    case "WebhookReplayAhead":
      return aheadOf(refusal.after, refusal)
    default:
      return refused
  }
}

import { Effect } from "effect"
import { typesNamed } from "../history.ts"
import { Refused } from "../refused.ts"
import type { Outgoing } from "./outgoing.ts"

/** Fails for a receiver that may not be called. */
export const checkReceiver = Effect.fnUntraced(function* (url: string, { judge }: Outgoing) {
  const verdict = yield* judge(url)
  if (verdict === "unusable") return yield* new Refused({ refusal: { _tag: "WebhookUrlUnusable" } })
  if (verdict === "forbidden") return yield* new Refused({ refusal: { _tag: "WebhookTargetForbidden" } })
})

/** The stored types that short or full names mean; fails for a name that no event has, since it would be waited for without end. */
export const storedTypesNamed = (names: ReadonlyArray<string>) =>
  Effect.map(
    Effect.forEach(names, (name) => {
      const types = typesNamed(name)
      return types.length === 0
        ? Effect.fail(new Refused({ refusal: { _tag: "WebhookTypeUnknown", name } }))
        : Effect.succeed(types)
    }),
    (found): ReadonlyArray<string> => [...new Set(found.flat())],
  )

import type { Delivery } from "@kheo/vault/webhooks"
import type { Posted } from "./outgoing.ts"

/** What an answer means: only 2xx is a delivery, and no redirect is followed. */
export const outcomeOf = (posted: Posted): Pick<Delivery, "outcome" | "status"> => {
  if ("failure" in posted) return { outcome: posted.failure }
  const { status } = posted
  const kind = Math.floor(status / 100)
  return { outcome: kind === 2 ? "delivered" : kind === 3 ? "redirected" : "refused", status }
}

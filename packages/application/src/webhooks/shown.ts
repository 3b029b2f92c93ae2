import type { Delivery, Webhook } from "@kheo/vault/webhooks"

/** A webhook as its managers see it: never its secret. */
export interface ShownWebhook extends Pick<
  Webhook,
  "id" | "url" | "description" | "types" | "state" | "createdAt" | "createdBy"
> {
  readonly campaign: number | null
  /** Why the office stopped it: the receiver said that it is gone, or failed for three days. */
  readonly reason: NonNullable<Webhook["reason"]> | null
  /** Everything up to this position was delivered, or is not wanted. */
  readonly position: number
  /** How often the next event failed already. */
  readonly failures: number
  readonly failingSince: string | null
  readonly nextAttempt: string | null
}

/** A webhook as people and programs are told of it. */
export const shownWebhook = (webhook: Webhook): ShownWebhook => {
  const { attempts, campaign = null, createdAt, createdBy, cursor, description, failingSince = null } = webhook
  const { id, notBefore, reason = null, state, types, url } = webhook
  const nextAttempt = state === "active" && notBefore > 0 ? new Date(notBefore).toISOString() : null
  return {
    id,
    url,
    description,
    types,
    campaign,
    state,
    reason,
    position: cursor,
    failures: attempts,
    failingSince,
    nextAttempt,
    createdAt,
    createdBy,
  }
}

/** A try as it is told of; the status is null where there was no answer. */
export interface ShownDelivery extends Omit<Delivery, "status"> {
  readonly status: number | null
}

/** A try as people and programs are told of it. */
export const shownDelivery = ({ status, ...delivery }: Delivery): ShownDelivery => ({
  ...delivery,
  status: status ?? null,
})

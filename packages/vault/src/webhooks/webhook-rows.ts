import type { Delivery, KeptWebhook } from "./webhook.ts"

/** How many deliveries of a webhook are remembered. */
export const mostDeliveries = 200

/** Who delivers, so that two processes on one register don't both. */
export interface Lease {
  readonly owner: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/** The rows of a webhook book as one transaction sees them. */
export interface WebhookRows {
  /** In the order of making. */
  readonly all: () => ReadonlyArray<KeptWebhook>
  readonly one: (id: string) => KeptWebhook | undefined
  readonly put: (kept: KeptWebhook) => void
  /** With its secrets and deliveries. */
  readonly drop: (id: string) => void
  readonly tell: (id: string, deliveries: ReadonlyArray<Delivery>) => void
  /** Newest first. */
  readonly told: (id: string, count: number) => ReadonlyArray<Delivery>
  readonly lease: () => Lease | undefined
  readonly take: (lease: Lease) => void
}

/** Rows that nothing remembers. */
export const memoryRows = (): WebhookRows => {
  const webhooks = new Map<string, KeptWebhook>()
  const deliveries = new Map<string, ReadonlyArray<Delivery>>()
  let lease: Lease | undefined
  return {
    all: () => [...webhooks.values()],
    one: (id) => webhooks.get(id),
    put: (kept) => void webhooks.set(kept.webhook.id, kept),
    drop: (id) => {
      webhooks.delete(id)
      deliveries.delete(id)
    },
    tell: (id, more) => void deliveries.set(id, [...(deliveries.get(id) ?? []), ...more].slice(-mostDeliveries)),
    told: (id, count) => (deliveries.get(id) ?? []).toReversed().slice(0, count),
    lease: () => lease,
    take: (taken) => (lease = taken),
  }
}

import { Signal, type StoreUnavailable } from "@kheo/event-store"
import { Context, Effect, Layer } from "effect"
import type { Delivery, KeptWebhook, Webhook, WebhookSecrets } from "./webhook.ts"
import { memoryRows, type WebhookRows } from "./webhook-rows.ts"

/** What a delivery changes of a webhook. */
export type Progress = Pick<Webhook, "cursor" | "attempts" | "notBefore" | "failingSince" | "state" | "reason">

type Kept<A> = Effect.Effect<A, StoreUnavailable>

/** Places that are told of events, their secrets and how far each was told: outside the ledger and outside its backups. */
export class WebhookBook extends Context.Service<
  WebhookBook,
  {
    /** What ends at the first change by people after it was taken, as far as that is done in this process. */
    readonly nextChange: Effect.Effect<Effect.Effect<void>>
    readonly all: Kept<ReadonlyArray<Webhook>>
    readonly one: (id: string) => Kept<Webhook | undefined>
    /** The webhook's own row with its secrets; only for who signs. */
    readonly kept: (id: string) => Kept<KeptWebhook | undefined>
    /** Keeps it, unless one with its id is there: then that one is given. */
    readonly add: (kept: KeptWebhook) => Kept<KeptWebhook>
    /** Changes what people change, in one step with looking at it; raises version and turn. Undefined where there is none. */
    readonly change: (id: string, step: (webhook: Webhook) => Partial<Webhook> | undefined) => Kept<Webhook | undefined>
    /** Puts another secret in the place of the present one, unless this very command did so already. */
    readonly rotate: (
      id: string,
      command: string,
      secrets: (before: WebhookSecrets) => WebhookSecrets,
    ) => Kept<KeptWebhook | undefined>
    /** Whether there was one. */
    readonly remove: (id: string) => Kept<boolean>
    /** Keeps how far it was told, unless people have changed it since that turn. */
    readonly advance: (
      id: string,
      turn: number,
      progress: Progress,
      deliveries: ReadonlyArray<Delivery>,
    ) => Kept<boolean>
    /** Newest first. */
    readonly deliveries: (id: string, count: number) => Kept<ReadonlyArray<Delivery>>
    /** Takes or keeps the right to deliver; false while another process has it. */
    readonly lease: (owner: string, now: number, until: number) => Kept<boolean>
  }
>()("@kheo/vault/WebhookBook") {}

/** A book over rows; `change` runs its body as one step that nobody comes between. */
export const webhookBook = (change: <A>(body: (rows: WebhookRows) => A) => Kept<A>): WebhookBook["Service"] => {
  const changes = new Signal()
  const byPeople = <A>(body: (rows: WebhookRows) => A) =>
    Effect.tap(change(body), () => Effect.sync(() => changes.ring()))
  return {
    nextChange: Effect.sync(() => changes.next),
    all: change((rows) => rows.all().map(({ webhook }) => webhook)),
    one: (id) => change((rows) => rows.one(id)?.webhook),
    kept: (id) => change((rows) => rows.one(id)),
    add: (kept) =>
      byPeople((rows) => {
        const found = rows.one(kept.webhook.id)
        if (found !== undefined) return found
        rows.put(kept)
        return kept
      }),
    change: (id, step) =>
      byPeople((rows) => {
        const found = rows.one(id)
        const changed = found && step(found.webhook)
        if (found === undefined || changed === undefined) return found?.webhook
        const { turn, version } = found.webhook
        const webhook = { ...found.webhook, ...changed, turn: turn + 1, version: version + 1 }
        rows.put({ ...found, webhook })
        return webhook
      }),
    rotate: (id, command, secrets) =>
      change((rows) => {
        const found = rows.one(id)
        if (found === undefined || found.rotation === command) return found
        const { version } = found.webhook
        const rotated = {
          ...found,
          webhook: { ...found.webhook, version: version + 1 },
          secrets: secrets(found.secrets),
          rotation: command,
        }
        rows.put(rotated)
        return rotated
      }),
    remove: (id) =>
      byPeople((rows) => {
        const wasThere = rows.one(id) !== undefined
        rows.drop(id)
        return wasThere
      }),
    advance: (id, turn, progress, deliveries) =>
      change((rows) => {
        const found = rows.one(id)
        if (found === undefined || found.webhook.turn !== turn) return false
        rows.put({ ...found, webhook: { ...found.webhook, ...progress } })
        rows.tell(id, deliveries)
        return true
      }),
    deliveries: (id, count) => change((rows) => rows.told(id, count)),
    lease: (owner, now, until) =>
      change((rows) => {
        const held = rows.lease()
        if (held !== undefined && held.owner !== owner && held.until > now) return false
        rows.take({ owner, until })
        return true
      }),
  }
}

/** A book that nothing remembers: for tests and rehearsals. */
export const memoryWebhooks = (): Layer.Layer<WebhookBook> =>
  Layer.sync(WebhookBook, () => {
    const rows = memoryRows()
    return webhookBook((body) => Effect.sync(() => body(rows)))
  })

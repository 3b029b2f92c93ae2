/** A place that is told of events, with how far it has been told. */
export interface Webhook {
  readonly id: string
  readonly url: string
  readonly description: string
  /** Stored types; all where there are none. */
  readonly types: ReadonlyArray<string>
  readonly campaign?: number | undefined
  /** `disabled` by us, `paused` by people. */
  readonly state: "active" | "paused" | "disabled"
  /** Why it was disabled: `gone` as it said itself, `gave-up` after the last retry. */
  readonly reason?: "gone" | "gave-up" | undefined
  /** Counts what people change. */
  readonly version: number
  /** Another number once whoever delivers has to begin anew from what stands here. */
  readonly turn: number
  /** Everything up to this position was delivered, or is not wanted. */
  readonly cursor: number
  /** How often the next event failed already. */
  readonly attempts: number
  /** Not tried before this moment, in milliseconds since 1970. */
  readonly notBefore: number
  /** RFC 3339, of the first of these failures. */
  readonly failingSince?: string | undefined
  readonly createdAt: string
  readonly createdBy: string
}

/** Signing keys of a webhook; the one before the present one signs too for a while. */
export interface WebhookSecrets {
  /** `whsec_` and base64. */
  readonly current: string
  readonly previous?: { readonly secret: string; readonly until: number } | undefined
}

/** What is kept of one webhook: secrets and what makes a repeated command the same go nowhere else. */
export interface KeptWebhook {
  readonly webhook: Webhook
  readonly secrets: WebhookSecrets
  /** Of the command that made it. */
  readonly request: string
  /** Id of the last command that changed the secret. */
  readonly rotation?: string | undefined
}

/** One try to tell it of one event. */
export interface Delivery {
  readonly position: number
  /** 1 for the first try. */
  readonly attempt: number
  /** RFC 3339. */
  readonly at: string
  readonly outcome: "delivered" | "refused" | "redirected" | "timed-out" | "unreachable" | "forbidden-address"
  readonly status?: number | undefined
  readonly milliseconds: number
}

import { CampaignYear } from "@kheo/domain/campaign"
import { Schema } from "effect"
import { Text, Uuid } from "../values.ts"

/** Names a webhook in a path. */
export const webhookParams = Schema.Struct({ id: Uuid })

const EventType = Schema.String.check(Schema.isPattern(/^[a-z][a-z0-9.-]{0,99}$/u, { message: "invalid" })).annotate({
  description: "model.registered | kheo.model.registered.v1",
})

/** What people say of a webhook. */
export const webhookFields = {
  url: Schema.String.check(Schema.isPattern(/^https?:\/\/[!-~]{1,1990}$/u, { message: "url" })),
  description: Text,
  types: Schema.Array(EventType).check(Schema.isMaxLength(100, { message: "invalid" })),
  campaign: Schema.NullOr(CampaignYear),
}

/** A webhook as `shownWebhook` tells of it. */
export const WebhookView = Schema.Struct({
  id: Schema.String,
  url: Schema.String,
  description: Schema.String,
  /** Stored types; all where there are none. */
  types: Schema.Array(Schema.String),
  campaign: Schema.NullOr(Schema.Int),
  state: Schema.Literals(["active", "paused", "disabled"]),
  /** Why the office stopped it: the receiver said that it is gone, or failed for three days. */
  reason: Schema.NullOr(Schema.Literals(["gone", "gave-up"])),
  /** Everything up to this position was delivered, or is not wanted. */
  position: Schema.Natural,
  /** How often the next event failed already. */
  failures: Schema.Natural,
  failingSince: Schema.NullOr(Schema.String),
  nextAttempt: Schema.NullOr(Schema.String),
  createdAt: Schema.String,
  createdBy: Schema.String,
}).annotate({ identifier: "Webhook" })

/** The signing secret, told when it was made and to a repeat of that very command. */
export const SecretView = Schema.Struct({
  id: Schema.String,
  /** `whsec_` and base64, as Standard Webhooks has it. */
  secret: Schema.String,
}).annotate({ identifier: "WebhookSecret" })

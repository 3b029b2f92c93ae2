import { Schema } from "effect"

/** Why nobody can be told of events in the way that was asked for. */
export const WebhookRefusal = Schema.TaggedUnion({
  WebhookUrlUnusable: {},
  WebhookTargetForbidden: {},
  WebhookTypeUnknown: { name: Schema.String },
  WebhookReplayAhead: { ledger: Schema.String, after: Schema.Int, position: Schema.Int },
})
export type WebhookRefusal = typeof WebhookRefusal.Type

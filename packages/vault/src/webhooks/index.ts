export type { Delivery, KeptWebhook, Webhook, WebhookSecrets } from "./webhook.ts"
export { memoryWebhooks, type Progress, WebhookBook } from "./webhook-book.ts"

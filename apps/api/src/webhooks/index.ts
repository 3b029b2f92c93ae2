import { addWebhook, changeWebhook, listWebhooks, removeWebhook, showWebhook } from "./manage.ts"
import { listDeliveries, replayWebhook, rotateWebhookSecret, testWebhook } from "./operate.ts"

export { deliverWebhooks } from "./deliver.ts"
export { outgoing } from "./outgoing.ts"

/** Every route about webhooks. */
export const webhooks = [
  listWebhooks,
  addWebhook,
  showWebhook,
  changeWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  replayWebhook,
  listDeliveries,
]

import { issueKey, listKeys, me, revokeKey, rotateKey, showKey } from "./access-keys/index.ts"
import { board } from "./campaigns/index.ts"
import { listEvents, showEvent, streamEvents } from "./events/index.ts"
import type { Endpoint } from "./endpoint/index.ts"
import {
  checkpoint,
  consistencyProof,
  continuationFile,
  inclusionFile,
  inclusionProof,
  ledgerKeys,
  showLedger,
  showLeaf,
  verifyCheckpoint,
} from "./ledger/index.ts"
import { listModels, modelEvents, registerModel } from "./models/index.ts"
import {
  addWebhook,
  changeWebhook,
  listDeliveries,
  listWebhooks,
  removeWebhook,
  replayWebhook,
  rotateWebhookSecret,
  showWebhook,
  testWebhook,
} from "./webhooks/index.ts"
import { description, health, readiness } from "./service/index.ts"

/** Every route there is; what isn't listed here is neither served nor documented. */
export const endpoints: ReadonlyArray<Endpoint> = [
  board,
  listModels,
  registerModel,
  modelEvents,
  listKeys,
  showKey,
  issueKey,
  rotateKey,
  revokeKey,
  me,
  listEvents,
  streamEvents,
  showEvent,
  showLedger,
  checkpoint,
  showLeaf,
  inclusionProof,
  consistencyProof,
  inclusionFile,
  continuationFile,
  ledgerKeys,
  verifyCheckpoint,
  listWebhooks,
  addWebhook,
  showWebhook,
  changeWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  replayWebhook,
  listDeliveries,
  health,
  readiness,
  description(() => endpoints),
]

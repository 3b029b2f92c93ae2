import { bulk } from "./bulk/index.ts"
import { documentEndpoints } from "./documents/index.ts"
import { exportEndpoints } from "./exports/index.ts"
import { importEndpoints } from "./imports/index.ts"
import { accessJournal } from "./access-journal/index.ts"
import { issueKey, listKeys, me, revokeKey, rotateKey, showKey } from "./access-keys/index.ts"
import { campaigns } from "./campaigns/index.ts"
import type { Endpoint } from "./endpoint/index.ts"
import { events } from "./events/index.ts"
import { ledger } from "./ledger/index.ts"
import { models } from "./models/index.ts"
import { office } from "./office/index.ts"
import { papers } from "./papers/index.ts"
import { participations } from "./participations/index.ts"
import { description, health, problemCode, problemCodes, readiness } from "./service/index.ts"
import { units } from "./units/index.ts"
import { webhooks } from "./webhooks/index.ts"

/** Every route there is; what isn't listed here is neither served nor documented. */
export const endpoints: ReadonlyArray<Endpoint> = [
  ...units,
  ...campaigns,
  ...participations,
  ...models,
  ...papers,
  ...office,
  ...documentEndpoints,
  bulk(() => endpoints),
  ...importEndpoints,
  ...exportEndpoints,
  listKeys,
  showKey,
  issueKey,
  rotateKey,
  revokeKey,
  me,
  ...events,
  ...ledger,
  ...webhooks,
  accessJournal,
  health,
  readiness,
  problemCodes,
  problemCode,
  description(() => endpoints),
]

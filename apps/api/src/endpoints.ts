import { bulk } from "./bulk/index.ts"
import { issueKey, listKeys, me, revokeKey, rotateKey, showKey } from "./access-keys/index.ts"
import { board } from "./campaigns/index.ts"
import { documentEndpoints } from "./documents/index.ts"
import type { Endpoint } from "./endpoint/index.ts"
import { exportEndpoints } from "./exports/index.ts"
import { importEndpoints } from "./imports/index.ts"
import { listModels, modelEvents, registerModel } from "./models/index.ts"
import { description, health } from "./service/index.ts"

/** Every route there is; what isn't listed here is neither served nor documented. */
export const endpoints: ReadonlyArray<Endpoint> = [
  board,
  listModels,
  registerModel,
  modelEvents,
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
  health,
  description(() => endpoints),
]

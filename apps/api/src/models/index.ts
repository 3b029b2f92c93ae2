import { amend } from "./amend-model.ts"
import { listModels } from "./list-models.ts"
import { modelCommands } from "./model-commands.ts"
import { modelEvents } from "./model-events.ts"
import { awardProposals, modelHonours } from "./award-queries.ts"
import { modelReplication, modelShown, modelStory, replication, searchModels } from "./model-queries.ts"
import { registerModel } from "./register-model.ts"

/** Every route about models and their awards. */
export const models = [
  listModels,
  registerModel,
  modelShown,
  amend,
  modelEvents,
  modelStory,
  modelReplication,
  modelHonours,
  ...modelCommands,
  replication,
  searchModels,
  awardProposals,
]

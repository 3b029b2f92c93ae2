import type { CommandSpec } from "../cli/spec.ts"
import { board } from "./board.ts"
import { units } from "./units.ts"
import { unit } from "./unit.ts"
import { models } from "./models.ts"
import { model } from "./model.ts"
import { awards } from "./awards.ts"
import { replication } from "./replication.ts"
import { fairness } from "./fairness.ts"
import { history } from "./history.ts"
import { importing } from "./import.ts"
import { annex } from "./annex.ts"
import { letter } from "./letter.ts"
import { campaign } from "./campaign.ts"
import { conference, reminder, report } from "./participation.ts"
import { list } from "./list.ts"
import { lists } from "./lists.ts"
import { check } from "./check.ts"
import { journal } from "./journal.ts"
import { office } from "./office.ts"
import { paper } from "./paper.ts"
import { number } from "./number.ts"
import { user } from "./user.ts"
import { exporting, importLog } from "./archive.ts"
import { erase } from "./erase.ts"
import { vault } from "./vault.ts"
import { verify } from "./verify.ts"
import { projection } from "./projection.ts"
import { doctor } from "./doctor.ts"
import { postgres } from "./postgres.ts"
import { checkpoint } from "./checkpoint.ts"
import { proof } from "./proof.ts"
import { epoch } from "./epoch.ts"
import { keys } from "./keys.ts"
import { webhook } from "./webhook.ts"
import { accessJournal } from "./access-journal.ts"
import { backup, restoring } from "./backup.ts"
import { serve } from "./serve.ts"
import { terminal } from "./terminal.ts"
import { start } from "./start.ts"

export { commonOptions } from "./common-options.ts"

/** Every command, in the order of the help. */
export const specs: ReadonlyArray<CommandSpec> = [
  board,
  units,
  unit,
  models,
  model,
  awards,
  replication,
  fairness,
  history,
  importing,
  annex,
  letter,
  list,
  campaign,
  conference,
  report,
  reminder,
  lists,
  check,
  journal,
  office,
  paper,
  number,
  user,
  exporting,
  importLog,
  erase,
  vault,
  verify,
  projection,
  doctor,
  postgres,
  checkpoint,
  proof,
  epoch,
  keys,
  webhook,
  accessJournal,
  backup,
  restoring,
  serve,
  terminal,
  start,
]

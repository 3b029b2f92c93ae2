import type { Refusal } from "../refused.ts"
import type { Words } from "./language.ts"
import { accessKeyRefusals } from "./refusals/access-key.ts"
import { campaignRefusals } from "./refusals/campaign.ts"
import { documentRefusals } from "./refusals/document.ts"
import { ledgerRefusals } from "./refusals/ledger.ts"
import { modelRefusals } from "./refusals/model.ts"
import { officeRefusals } from "./refusals/office.ts"
import { participationRefusals } from "./refusals/participation.ts"
import { personalRefusals } from "./refusals/personal.ts"
import { rightsRefusals } from "./refusals/rights.ts"
import { sharedRefusals } from "./refusals/shared.ts"
import { unitRefusals } from "./refusals/unit.ts"
import { versionRefusals } from "./refusals/version.ts"
import { webhookRefusals } from "./refusals/webhook.ts"
import type { WordsFor } from "./refusals/words-for.ts"

const words: WordsFor<Refusal> = {
  ...sharedRefusals,
  ...unitRefusals,
  ...campaignRefusals,
  ...participationRefusals,
  ...modelRefusals,
  ...officeRefusals,
  ...documentRefusals,
  ...ledgerRefusals,
  ...accessKeyRefusals,
  ...rightsRefusals,
  ...personalRefusals,
  ...versionRefusals,
  ...webhookRefusals,
}

/** Why a command was refused and what to do, as a clerk understands it. */
export const refusalWords = (refusal: Refusal): Words => (words[refusal._tag] as (refusal: Refusal) => Words)(refusal)

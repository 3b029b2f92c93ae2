import type { CampaignPolicy } from "@kheo/domain/campaign"
import type { Honour, ShownAwards, ShownUnit } from "@kheo/application"
import type { ModelId } from "@kheo/domain/model"
import type { JournalPart, JournalSearch, ModelPapers, ModelReplication } from "../register/index.ts"

/** What single screens asked the register for, each the last answer. */
export interface Seen {
  readonly journal?: JournalPart
  readonly search?: JournalSearch
  readonly replication?: { readonly model: ModelId; readonly told: ModelReplication }
  readonly papers?: { readonly model: ModelId; readonly told: ModelPapers }
  readonly unit?: ShownUnit
  readonly policy?: { readonly campaign: number; readonly policy: CampaignPolicy }
  readonly awards?: ShownAwards["forms"]
  readonly honours?: { readonly model: ModelId; readonly told: ReadonlyArray<Honour> }
}

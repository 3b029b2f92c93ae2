import type { Registration } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { CampaignCommand, CampaignYear } from "@kheo/domain/campaign"
import type { DocumentCommand, DocumentId } from "@kheo/domain/document"
import type { ModelCommand, ModelId } from "@kheo/domain/model"
import type { OfficeCommand } from "@kheo/domain/office"
import type { ParticipationCommand } from "@kheo/domain/participation"
import type { UnitCommand, UnitId } from "@kheo/domain/unit"

/** What is asked of which use case; plain data, so that building it stays pure. */
export type Ask =
  | {
      readonly use: "participation"
      readonly campaign: CampaignYear
      readonly unit: UnitId
      readonly command: ParticipationCommand
    }
  | { readonly use: "registration"; readonly registration: Registration }
  | { readonly use: "model"; readonly model: ModelId; readonly command: ModelCommand }
  | { readonly use: "campaign"; readonly campaign: CampaignYear; readonly command: CampaignCommand }
  | { readonly use: "unit"; readonly unit: UnitId; readonly command: UnitCommand }
  | { readonly use: "office"; readonly command: OfficeCommand }
  | { readonly use: "document"; readonly document: DocumentId; readonly command: DocumentCommand }

/** A command on its way. */
export interface Sending {
  /** The command id: asked again under it, the register answers as it did the first time. */
  readonly id: string
  readonly ask: Ask
  /** What it records, for whoever reads the answer. */
  readonly what: Words
  /** The draft that it came from. */
  readonly draft: string | undefined
  /** Raised to have it sent again under its id. */
  readonly attempt: number
}

/** A command that was written in this session, as undoing needs it. */
export interface Sent {
  readonly id: string
  readonly ask: Ask
  readonly what: Words
  /** The model that it registered. */
  readonly model: ModelId | undefined
}

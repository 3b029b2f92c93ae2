import { nameId, type Registration } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { CampaignCommand, CampaignPolicy, CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import type { DocumentCommand, DocumentId } from "@kheo/domain/document"
import type { ModelCommand, ModelId } from "@kheo/domain/model"
import type { OfficeCommand } from "@kheo/domain/office"
import type { ParticipationCommand } from "@kheo/domain/participation"
import type { UnitCommand, UnitId } from "@kheo/domain/unit"

/** What is asked of which use case; plain data, so that building it stays pure. */
export type Ask = SingleAsk | Together | Founding | RosterAsk | PaperFiling

/** The office's first settings, by its first user where there is none; its first campaign is opened once it has units. */
export interface Founding {
  readonly use: "founding"
  /** The first user's name. */
  readonly me?: string
  readonly command: OfficeCommand
  readonly campaign: CampaignYear
  readonly deadline: LocalDate
}

/** A roster of units from a file, which opens the campaign with them; asked about before it is written. */
export interface RosterAsk {
  readonly use: "roster"
  readonly path: string
  readonly campaign: CampaignYear
  readonly deadline: LocalDate
  readonly agreed: boolean
}

/** A unit that is new, and expected in a campaign where one is named. */
export interface UnitAddition {
  readonly use: "unitAddition"
  readonly command: Extract<UnitCommand, { readonly _tag: "AddUnit" }>
  readonly expectIn?: CampaignYear
}

/** A user who is new; the id in the command stands for one that is made when it is run. */
export interface UserAddition {
  readonly use: "userAddition"
  readonly command: Extract<OfficeCommand, { readonly _tag: "AddUser" }>
}

/** Another deadline or policy in place of what the campaign's opening said. */
export interface OpeningMending {
  readonly use: "openingMending"
  readonly campaign: CampaignYear
  readonly reason: string
  readonly to: { readonly deadline?: LocalDate; readonly policy?: CampaignPolicy }
}

/** A file that becomes a paper of the register and completes the dossier of a model's proposal. */
export interface PaperFiling {
  readonly use: "paperFiling"
  readonly path: string
  readonly model: ModelId
  readonly receipt: Extract<DocumentCommand, { readonly _tag: "ReceiveDocument" }>
  readonly supplement: Extract<ModelCommand, { readonly _tag: "SupplementProposal" }>
}

/** Several asks that one paper makes: all of them are written, or none. */
export interface Together {
  readonly use: "together"
  readonly asks: ReadonlyArray<SingleAsk>
}

/** Another version of a unit's conference or report, or none, in place of the one that the screen showed. */
export interface Mending {
  readonly use: "mending"
  readonly campaign: CampaignYear
  readonly unit: UnitId
  readonly fact: "conference" | "report"
  /** The day that the screen showed: another one in the register means that somebody was faster. */
  readonly seen: string
  readonly reason: string
  /** What is right; absent, it never was. */
  readonly to?: { readonly day: LocalDate; readonly paperDate?: LocalDate; readonly reconciled?: boolean }
}

/** Another outcome of a model, or none, in place of the one that the screen showed. */
export interface OutcomeMending {
  readonly use: "outcomeMending"
  readonly model: ModelId
  readonly seen: string
  readonly reason: string
  /** What is right; absent, nothing came. */
  readonly to?: { readonly outcome: "submitted" | "notScalable"; readonly day: LocalDate; readonly text?: string }
}

export type SingleAsk =
  | Mending
  | OutcomeMending
  | OpeningMending
  | UnitAddition
  | UserAddition
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

/** The id under which the one at this place of several asks is written; the first has the id of all. */
export const togetherId = (id: string, place: number): string => (place === 0 ? id : nameId(`${id}+${place}`))

/** A command on its way. */
export interface Sending {
  /** The command id: asked again under it, the register answers as it did the first time. */
  readonly id: string
  readonly ask: Ask
  /** What it records, for whoever reads the answer. */
  readonly what: Words
  /** The same of each ask, where it is of several together. */
  readonly whats?: ReadonlyArray<Words>
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
  readonly whats?: ReadonlyArray<Words>
  /** The model that it registered. */
  readonly model: ModelId | undefined
  /** The unit that it added. */
  readonly unit?: UnitId | undefined
}

import { Schema } from "effect"
import { AccessKeyEvent } from "../access-key/events.ts"
import { CampaignEvent, type CampaignFact } from "../campaign/events.ts"
import { DocumentEvent, type DocumentFact } from "../document/events.ts"
import { ImportEvent } from "../import/events.ts"
import { LedgerEvent } from "../ledger/events.ts"
import { ModelEvent, type ModelFact } from "../model/events.ts"
import { OfficeEvent, type OfficeFact } from "../office/events.ts"
import { ParticipationEvent, type ParticipationFact } from "../participation/events.ts"
import { PersonEvent } from "../person/events.ts"
import { UnitEvent, type UnitFact } from "../unit/events.ts"

/** The event unions by the category of their streams: the first part of a stream's name. */
export const eventsByCategory = {
  unit: UnitEvent,
  campaign: CampaignEvent,
  participation: ParticipationEvent,
  model: ModelEvent,
  office: OfficeEvent,
  document: DocumentEvent,
  import: ImportEvent,
  ledger: LedgerEvent,
  person: PersonEvent,
  "access-key": AccessKeyEvent,
} as const
export type Category = keyof typeof eventsByCategory

/** Everything that can stand in a ledger. */
export const MovementEvent = Schema.Union(Object.values(eventsByCategory))
export type MovementEvent = (typeof eventsByCategory)[Category]["Type"]

/** The facts of each category that projections fold: corrections and retractions have been worked in. */
export interface FactByCategory {
  readonly unit: UnitFact
  readonly campaign: CampaignFact
  readonly participation: ParticipationFact
  readonly model: ModelFact
  readonly office: OfficeFact
  readonly document: DocumentFact
}
export type MovementFact = FactByCategory[keyof FactByCategory]

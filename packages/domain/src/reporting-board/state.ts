import { type CampaignPolicy, defaultPolicy } from "../campaign/policy.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { Holder, ModelId } from "../model/events.ts"
import type { PlacedFact } from "../movement/projection.ts"
import type { UnitId } from "../unit/events.ts"
import { applyCampaign, applyModel, applyParticipation, applyUnit } from "./apply-fact.ts"

/** What the board knows of a model; it counts only when it is registered and not withdrawn. */
export interface BoardModel {
  registration:
    | {
        readonly unit: UnitId
        readonly holder: Holder
        readonly field: string | undefined
        readonly level: string | undefined
      }
    | undefined
  outcome: "submitted" | "notScalable" | undefined
  readonly proposals: Set<string>
  withdrawn: boolean
}

/** How a unit is called and where it is counted; `endedOn` is the day on which it went into others or was dissolved. */
export interface BoardUnit {
  readonly name: string
  readonly code: string | undefined
  readonly block: string
  readonly endedOn?: LocalDate
}

export interface BoardState {
  deadline: LocalDate | undefined
  title: string | undefined
  policy: CampaignPolicy
  /** Everyone who was ever to report, in roster order; who left stands in `transfers` too. */
  readonly expected: Array<UnitId>
  readonly transfers: Map<UnitId, UnitId | undefined>
  readonly units: Map<UnitId, BoardUnit>
  readonly models: Map<ModelId, BoardModel>
  readonly conferences: Map<UnitId, LocalDate>
  readonly reports: Map<UnitId, { readonly receivedOn: LocalDate; readonly reconciled: boolean }>
  /** The days on which a unit was reminded, earliest first. */
  readonly reminders: Map<UnitId, ReadonlyArray<LocalDate>>
}

/** The board before any fact: no campaign is open. */
export const empty = (): BoardState => ({
  deadline: undefined,
  title: undefined,
  policy: defaultPolicy,
  expected: [],
  transfers: new Map(),
  units: new Map(),
  models: new Map(),
  conferences: new Map(),
  reports: new Map(),
  reminders: new Map(),
})

/** One more fact; facts come by (occurredAt, position), so an outcome may come before a registration that is dated later. */
export const apply = (state: BoardState, placed: PlacedFact): BoardState => {
  switch (placed.category) {
    case "unit":
      applyUnit(state, placed.unit, placed.fact)
      break
    case "campaign":
      applyCampaign(state, placed.fact)
      break
    case "participation":
      applyParticipation(state, placed.unit, placed.fact)
      break
    case "model":
      applyModel(state, placed.model, placed.fact)
      break
    case "office":
    case "document":
      break
    default:
      placed satisfies never
  }
  return state
}

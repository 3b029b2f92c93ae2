import type { LocalDate } from "../history/local-date.ts"
import type { Holder, ModelId } from "../model/events.ts"
import type { PlacedFact } from "../movement/projection.ts"
import type { UnitId } from "../unit/events.ts"

/** What the board knows of a model; it counts only when it is registered and not withdrawn. */
export interface BoardModel {
  registration: { readonly unit: UnitId; readonly holder: Holder } | undefined
  outcome: "submitted" | "notScalable" | undefined
  readonly proposals: Set<string>
  withdrawn: boolean
}

export interface BoardState {
  deadline: LocalDate | undefined
  title: string | undefined
  readonly expected: Array<UnitId>
  readonly units: Map<UnitId, { readonly name: string; readonly code: string | undefined; readonly block: string }>
  readonly models: Map<ModelId, BoardModel>
  readonly conferences: Map<UnitId, LocalDate>
  readonly reports: Map<UnitId, { readonly receivedOn: LocalDate; readonly reconciled: boolean }>
}

export const empty = (): BoardState => ({
  deadline: undefined,
  title: undefined,
  expected: [],
  units: new Map(),
  models: new Map(),
  conferences: new Map(),
  reports: new Map(),
})

/** One more fact; facts come by (occurredAt, position), so an outcome may come before a registration that is dated later. */
export const apply = (state: BoardState, { about, fact }: PlacedFact): BoardState => {
  switch (fact._tag) {
    case "UnitAdded":
      if (about.category === "unit")
        state.units.set(about.unit, { name: fact.name, code: fact.code, block: fact.block })
      break
    case "CampaignOpened":
      state.deadline = fact.deadline
      state.title = fact.title
      for (const unit of fact.expected) expect(state, unit)
      break
    case "CampaignDeadlineExtended":
      state.deadline = fact.deadline
      break
    case "CampaignUnitExpected":
      expect(state, fact.unit)
      break
    case "CampaignClosed":
    case "CampaignReopened":
      break
    case "ParticipationConferenceHeld":
      if (about.category === "participation") state.conferences.set(about.unit, fact.occurredAt)
      break
    case "ParticipationReportReceived":
      if (about.category === "participation")
        state.reports.set(about.unit, { receivedOn: fact.occurredAt, reconciled: fact.reconciled })
      break
    case "ModelRegistered":
      modelOf(state, about).registration = { unit: fact.unit, holder: fact.holder }
      break
    case "ModelSubmitted":
      modelOf(state, about).outcome = "submitted"
      break
    case "ModelReportedNotScalable":
      modelOf(state, about).outcome = "notScalable"
      break
    case "ModelProposedForAward":
      modelOf(state, about).proposals.add(fact.form)
      break
    case "ModelProposalWithdrawn":
      modelOf(state, about).proposals.delete(fact.form)
      break
    case "ModelWithdrawn":
      modelOf(state, about).withdrawn = true
      break
    default:
      fact satisfies never
  }
  return state
}

const expect = ({ expected }: BoardState, unit: UnitId): void => {
  if (!expected.includes(unit)) expected.push(unit)
}

const modelOf = (state: BoardState, about: PlacedFact["about"]): BoardModel => {
  const fresh: BoardModel = { registration: undefined, outcome: undefined, proposals: new Set(), withdrawn: false }
  if (about.category !== "model") return fresh
  const known = state.models.get(about.model)
  if (known !== undefined) return known
  state.models.set(about.model, fresh)
  return fresh
}

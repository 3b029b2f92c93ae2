import type { CampaignFact } from "../campaign/events.ts"
import { defaultPolicy } from "../campaign/policy.ts"
import type { ModelFact, ModelId } from "../model/events.ts"
import type { ParticipationFact } from "../participation/events.ts"
import type { UnitFact, UnitId } from "../unit/events.ts"
import { amended, levelOf } from "./registration-attributes.ts"
import type { BoardModel, BoardState } from "./state.ts"

/** How a unit is called and where it is counted, on the day asked about; a unit that is no more keeps its last name. */
export const applyUnit = (state: BoardState, unit: UnitId, fact: UnitFact): void => {
  const known = state.units.get(unit)
  switch (fact._tag) {
    case "UnitAdded":
      state.units.set(unit, { name: fact.name, code: fact.code, block: fact.block })
      break
    case "UnitRenamed":
      if (known !== undefined) state.units.set(unit, { ...known, name: fact.name })
      break
    case "UnitMoved":
      if (known !== undefined) state.units.set(unit, { ...known, block: fact.block ?? known.block })
      break
    case "UnitMerged":
    case "UnitConsolidated":
    case "UnitSplit":
    case "UnitDissolved":
      if (known !== undefined) state.units.set(unit, { ...known, endedOn: fact.occurredAt })
      break
    case "UnitReclassified":
    case "UnitAliasLearned":
      break
    default:
      fact satisfies never
  }
}

/** The deadline in force, the switches, who must report, and who left for whom. */
export const applyCampaign = (state: BoardState, fact: CampaignFact): void => {
  switch (fact._tag) {
    case "CampaignOpened":
      state.deadline = fact.deadline
      state.title = fact.title
      state.policy = fact.policy ?? defaultPolicy
      for (const unit of fact.expected) expect(state, unit)
      break
    case "CampaignDeadlineExtended":
      state.deadline = fact.deadline
      break
    case "CampaignUnitExpected":
      expect(state, fact.unit)
      break
    case "CampaignUnitTransferred":
      state.transfers.set(fact.unit, fact.to)
      if (fact.to !== undefined) expect(state, fact.to)
      break
    case "CampaignDistrictConferencePlanned":
    case "CampaignDistrictConferenceHeld":
    case "CampaignClosed":
    case "CampaignReopened":
      break
    default:
      fact satisfies never
  }
}

/** Conference and report are independent facts, and neither depends on a reminder. */
export const applyParticipation = (state: BoardState, unit: UnitId, fact: ParticipationFact): void => {
  switch (fact._tag) {
    case "ParticipationConferenceHeld":
      state.conferences.set(unit, fact.occurredAt)
      break
    case "ParticipationReportReceived":
      state.reports.set(unit, { receivedOn: fact.occurredAt, reconciled: fact.reconciled })
      break
    case "ParticipationReminderIssued":
      state.reminders.set(unit, [...(state.reminders.get(unit) ?? []), fact.occurredAt])
      break
    default:
      fact satisfies never
  }
}

/** A model counts once its registration is known, whatever came before. */
export const applyModel = (state: BoardState, id: ModelId, fact: ModelFact): void => {
  const model = modelOf(state, id)
  if (fact._tag === "ModelAmended" && model.registration !== undefined)
    model.registration = { ...model.registration, ...amended(fact, ["field", "level"]) }
  switch (fact._tag) {
    case "ModelRegistered":
      model.registration = { unit: fact.unit, holder: fact.holder, field: fact.field, level: levelOf(fact) }
      break
    case "ModelSubmitted":
      model.outcome = "submitted"
      break
    case "ModelReportedNotScalable":
      model.outcome = "notScalable"
      break
    case "ModelProposedForAward":
      model.proposals.add(fact.form)
      break
    case "ModelProposalWithdrawn":
    case "ModelDeclined":
    case "ModelAwardRevoked":
      model.proposals.delete(fact.form)
      break
    case "ModelWithdrawn":
      model.withdrawn = true
      break
    case "ModelAmended":
    case "ModelSurveyed":
    case "ModelReplicated":
    case "ModelRecognised":
    case "ModelDesignated":
    case "ModelProposalSupplemented":
    case "ModelReviewed":
    case "ModelAwarded":
    case "ModelDeferred":
    case "ModelHoldPlaced":
    case "ModelHoldLifted":
    case "RuleOverridden":
      break
    default:
      fact satisfies never
  }
}

const expect = ({ expected }: BoardState, unit: UnitId): void => {
  if (!expected.includes(unit)) expected.push(unit)
}

const modelOf = (state: BoardState, id: ModelId): BoardModel => {
  const known = state.models.get(id)
  if (known !== undefined) return known
  const fresh: BoardModel = { registration: undefined, outcome: undefined, proposals: new Set(), withdrawn: false }
  state.models.set(id, fresh)
  return fresh
}

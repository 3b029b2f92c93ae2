import { stayingUnits } from "../campaign/transfers.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { UnitId } from "../unit/events.ts"
import { firstConference, firstReport, lastReminder, membersByUnit } from "./counted-with.ts"
import { countedWith, countsByUnit, noModels } from "./model-counts.ts"
import type { BoardState } from "./state.ts"

/** How far one expected unit has come in the campaign. */
export interface UnitProgress {
  readonly id: UnitId
  readonly code: string | null
  readonly name: string
  readonly block: string
  readonly models: number
  readonly individuals: number
  readonly conferenceOn: LocalDate | null
  readonly reportedOn: LocalDate | null
  readonly late: boolean
  /** A report arrived of which no row was understood ("chưa đối chiếu"). */
  readonly unreconciled: boolean
  readonly submitted: number
  readonly notScalable: number
  /** Registered models without an outcome, for a unit that has reported ("còn thiếu"). */
  readonly outstanding: number
  readonly proposed: number
  /** The day of the last reminder, of any of the units counted here. */
  readonly remindedOn: LocalDate | null
}

/**
 * Every expected unit in roster order, units without a registration included; with each counts what was transferred to it.
 *
 * `counts` are of the models by the unit that registered them, for a state that was folded without models.
 */
export const unitProgress = (state: BoardState, counts = countsByUnit(state)): ReadonlyArray<UnitProgress> => {
  const models = countedWith(state.transfers, counts)
  const members = membersByUnit(state)
  return stayingUnits(state.expected, state.transfers).map((id) => {
    const unit = state.units.get(id)
    const counted = members.get(id) ?? [id]
    const report = firstReport(state, counted)
    const own = models.get(id) ?? noModels
    return {
      id,
      code: unit?.code ?? null,
      name: unit?.name ?? id,
      block: unit?.block ?? "",
      models: own.models,
      individuals: own.individuals,
      conferenceOn: firstConference(state, counted) ?? null,
      reportedOn: report?.receivedOn ?? null,
      late: report !== undefined && state.deadline !== undefined && report.receivedOn > state.deadline,
      unreconciled: report !== undefined && !report.reconciled,
      submitted: own.submitted,
      notScalable: own.notScalable,
      outstanding: report === undefined ? 0 : own.models - own.submitted - own.notScalable,
      proposed: own.proposed,
      remindedOn: lastReminder(state, counted) ?? null,
    }
  })
}

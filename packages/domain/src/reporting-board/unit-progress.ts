import { stayingUnits } from "../campaign/transfers.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { UnitId } from "../unit/events.ts"
import { firstConference, firstReport, lastReminder, membersByUnit, modelsByUnit } from "./counted-with.ts"
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

/** Every expected unit in roster order, units without a registration included; with each counts what was transferred to it. */
export const unitProgress = (state: BoardState): ReadonlyArray<UnitProgress> => {
  const models = modelsByUnit(state)
  const members = membersByUnit(state)
  return stayingUnits(state.expected, state.transfers).map((id) => {
    const unit = state.units.get(id)
    const counted = members.get(id) ?? [id]
    const report = firstReport(state, counted)
    const own = models.get(id) ?? []
    const submitted = own.filter(({ outcome }) => outcome === "submitted").length
    const notScalable = own.filter(({ outcome }) => outcome === "notScalable").length
    return {
      id,
      code: unit?.code ?? null,
      name: unit?.name ?? id,
      block: unit?.block ?? "",
      models: own.length,
      individuals: own.filter(({ registration }) => registration.holder === "individual").length,
      conferenceOn: firstConference(state, counted) ?? null,
      reportedOn: report?.receivedOn ?? null,
      late: report !== undefined && state.deadline !== undefined && report.receivedOn > state.deadline,
      unreconciled: report !== undefined && !report.reconciled,
      submitted,
      notScalable,
      outstanding: report === undefined ? 0 : own.length - submitted - notScalable,
      proposed: own.filter(({ proposals }) => proposals.size > 0).length,
      remindedOn: lastReminder(state, counted) ?? null,
    }
  })
}

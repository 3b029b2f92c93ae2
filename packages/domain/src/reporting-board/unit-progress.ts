import type { LocalDate } from "../history/local-date.ts"
import type { UnitId } from "../unit/events.ts"
import type { BoardModel, BoardState } from "./state.ts"

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
}

/** Every expected unit in roster order, units without a registration included. */
export const unitProgress = (state: BoardState): ReadonlyArray<UnitProgress> => {
  const models = Map.groupBy(counted(state), ({ registration }) => registration.unit)
  return state.expected.map((id) => {
    const unit = state.units.get(id)
    const report = state.reports.get(id)
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
      conferenceOn: state.conferences.get(id) ?? null,
      reportedOn: report?.receivedOn ?? null,
      late: report !== undefined && state.deadline !== undefined && report.receivedOn > state.deadline,
      unreconciled: report !== undefined && !report.reconciled,
      submitted,
      notScalable,
      outstanding: report === undefined ? 0 : own.length - submitted - notScalable,
      proposed: own.filter(({ proposals }) => proposals.size > 0).length,
    }
  })
}

type CountedModel = BoardModel & { readonly registration: NonNullable<BoardModel["registration"]> }

const counted = (state: BoardState): Array<CountedModel> =>
  [...state.models.values()].filter(
    (model): model is CountedModel => model.registration !== undefined && !model.withdrawn,
  )

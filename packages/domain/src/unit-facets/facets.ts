import { stayingUnits } from "../campaign/transfers.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { ModelId } from "../model/events.ts"
import type { BoardState } from "../reporting-board/index.ts"
import {
  firstConference,
  firstReport,
  lastReminder,
  membersByUnit,
  modelsByUnit,
} from "../reporting-board/counted-with.ts"
import type { UnitId } from "../unit/events.ts"

/** What became of one model; `pending` until its unit reports on it. */
export type ModelOutcome = "pending" | "submitted" | "notScalable"

/** What is true of one expected unit; no facet follows from another, overdue aside, which asks for the report. */
export interface UnitFacets {
  readonly id: UnitId
  readonly code: string | null
  readonly name: string
  readonly block: string
  readonly registered: boolean
  readonly conferenceHeldOn: LocalDate | null
  readonly report: {
    readonly receivedOn: LocalDate
    /** Received up to and on the deadline in force. */
    readonly timing: "onTime" | "late"
    readonly reconciled: boolean
  } | null
  /** No report, and the deadline in force has passed. */
  readonly overdue: boolean
  readonly outcomes: ReadonlyArray<{ readonly model: ModelId; readonly outcome: ModelOutcome }>
  readonly awardProposed: boolean
  readonly remindedOn: LocalDate | null
}

/** Every expected unit in roster order, as of a day, from the board's state folded up to that day. */
export const unitFacets = (state: BoardState, asOf: LocalDate): ReadonlyArray<UnitFacets> => {
  const models = modelsByUnit(state)
  const members = membersByUnit(state)
  const { deadline } = state
  return stayingUnits(state.expected, state.transfers).map((id): UnitFacets => {
    const unit = state.units.get(id)
    const counted = members.get(id) ?? [id]
    const own = models.get(id) ?? []
    const report = firstReport(state, counted)
    return {
      id,
      code: unit?.code ?? null,
      name: unit?.name ?? id,
      block: unit?.block ?? "",
      registered: own.length > 0,
      conferenceHeldOn: firstConference(state, counted) ?? null,
      report:
        report === undefined
          ? null
          : { ...report, timing: deadline !== undefined && report.receivedOn > deadline ? "late" : "onTime" },
      overdue: report === undefined && deadline !== undefined && asOf > deadline,
      outcomes: own.map(({ id: model, outcome }) => ({ model, outcome: outcome ?? "pending" })),
      awardProposed: own.some(({ proposals }) => proposals.size > 0),
      remindedOn: lastReminder(state, counted) ?? null,
    }
  })
}

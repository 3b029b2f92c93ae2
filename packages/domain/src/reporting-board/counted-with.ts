import { countsWith } from "../campaign/transfers.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { ModelId } from "../model/events.ts"
import type { UnitId } from "../unit/events.ts"
import type { BoardModel, BoardState } from "./state.ts"

/** A model that counts: registered and not withdrawn. */
export type CountedModel = BoardModel & {
  readonly id: ModelId
  readonly registration: NonNullable<BoardModel["registration"]>
}

/** The models that count, by the unit with which they count; those of a closed unit count nowhere. */
export const modelsByUnit = (state: BoardState): ReadonlyMap<UnitId, ReadonlyArray<CountedModel>> => {
  const models = new Map<UnitId, Array<CountedModel>>()
  for (const [id, model] of state.models) {
    const { registration, withdrawn } = model
    const unit = registration === undefined ? undefined : countsWith(state.transfers, registration.unit)
    if (registration === undefined || withdrawn || unit === undefined) continue
    const own = models.get(unit) ?? []
    own.push({ ...model, id, registration })
    models.set(unit, own)
  }
  return models
}

/** Each unit that stays, with those that were transferred to it, itself first. */
export const membersByUnit = (state: BoardState): ReadonlyMap<UnitId, ReadonlyArray<UnitId>> => {
  const members = new Map<UnitId, Array<UnitId>>()
  for (const unit of [...state.expected, ...state.transfers.keys()]) {
    const its = countsWith(state.transfers, unit)
    if (its === undefined) continue
    const known = members.get(its) ?? [its]
    if (!known.includes(unit)) known.push(unit)
    members.set(its, known)
  }
  return members
}

/** The first conference of some units that count as one; a merger takes nobody's conference away. */
export const firstConference = (state: BoardState, units: ReadonlyArray<UnitId>): LocalDate | undefined =>
  units.flatMap((unit) => state.conferences.get(unit) ?? []).toSorted()[0]

/** The first report of some units that count as one; it is reconciled when any of their reports is. */
export const firstReport = (
  state: BoardState,
  units: ReadonlyArray<UnitId>,
): { readonly receivedOn: LocalDate; readonly reconciled: boolean } | undefined => {
  const reports = units.flatMap((unit) => state.reports.get(unit) ?? [])
  const receivedOn = reports.map((report) => report.receivedOn).toSorted()[0]
  return receivedOn === undefined ? undefined : { receivedOn, reconciled: reports.some(({ reconciled }) => reconciled) }
}

/** The newest reminder of some units that count as one. */
export const lastReminder = (state: BoardState, units: ReadonlyArray<UnitId>): LocalDate | undefined =>
  units
    .flatMap((unit) => state.reminders.get(unit) ?? [])
    .toSorted()
    .at(-1)

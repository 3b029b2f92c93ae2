import type { LocalDate } from "../history/local-date.ts"
import type { Holder, ModelId } from "../model/events.ts"
import type { PlacedFact } from "../movement/projection.ts"
import type { UnitFact, UnitId } from "../unit/events.ts"

/** One model as the register shows it; dates are those of the papers. */
export interface RegisteredModel {
  readonly id: ModelId
  /** `M-2022-0017`: accepted wherever the id is. */
  readonly number: string
  readonly title: string
  readonly unit: UnitId
  readonly holder: Holder
  /** The person's name when the holder is an individual. */
  readonly person: string | null
  readonly field: string | null
  readonly registeredOn: LocalDate
  readonly outcome: "submitted" | "notScalable" | "withdrawn" | null
  readonly outcomeOn: LocalDate | null
  /** Award forms of the standing proposals. */
  readonly proposals: ReadonlyArray<string>
}

type Later = Pick<RegisteredModel, "outcome" | "outcomeOn" | "proposals">

export interface RegisterState {
  readonly units: Map<UnitId, { readonly name: string; readonly block: string }>
  readonly registrations: Map<ModelId, Omit<RegisteredModel, keyof Later>>
  readonly later: Map<ModelId, Later>
}

export const empty = (): RegisterState => ({ units: new Map(), registrations: new Map(), later: new Map() })

/** One more fact; a model shows only from its registration's day, whatever came before, and a withdrawn one stays so. */
export const apply = (state: RegisterState, placed: PlacedFact): RegisterState => {
  if (placed.category === "unit") nameUnit(state.units, placed.unit, placed.fact)
  if (placed.category !== "model") return state
  const { fact, model: id } = placed
  const later = state.later.get(id) ?? { outcome: null, outcomeOn: null, proposals: [] }
  const note = (change: Partial<Later>) => state.later.set(id, { ...later, ...change })
  const come = (outcome: Later["outcome"]) => {
    if (later.outcome !== "withdrawn") note({ outcome, outcomeOn: fact.occurredAt })
  }
  switch (fact._tag) {
    case "ModelRegistered":
      state.registrations.set(id, {
        id,
        number: modelNumber(fact.campaign, fact.number),
        title: fact.title,
        unit: fact.unit,
        holder: fact.holder,
        person: fact.personal?.holder ?? null,
        field: fact.field ?? null,
        registeredOn: fact.occurredAt,
      })
      break
    case "ModelSubmitted":
      come("submitted")
      break
    case "ModelReportedNotScalable":
      come("notScalable")
      break
    case "ModelWithdrawn":
      come("withdrawn")
      break
    case "ModelProposedForAward":
      note({ proposals: [...later.proposals.filter((form) => form !== fact.form), fact.form] })
      break
    case "ModelProposalWithdrawn":
      note({ proposals: later.proposals.filter((form) => form !== fact.form) })
      break
  }
  return state
}

/** A unit's name and block on the day asked about. */
const nameUnit = (units: RegisterState["units"], unit: UnitId, fact: UnitFact): void => {
  const known = units.get(unit)
  if (fact._tag === "UnitAdded") units.set(unit, { name: fact.name, block: fact.block })
  if (fact._tag === "UnitRenamed" && known !== undefined) units.set(unit, { ...known, name: fact.name })
  if (fact._tag === "UnitMoved" && known !== undefined) units.set(unit, { ...known, block: fact.block ?? known.block })
}

/** The display number of a campaign's n-th registration, `M-2022-0017`. */
export const modelNumber = (campaign: number, number: number): string =>
  `M-${campaign}-${String(number).padStart(4, "0")}`

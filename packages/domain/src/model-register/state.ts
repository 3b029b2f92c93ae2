import type { LocalDate } from "../history/local-date.ts"
import type { Holder, Kind, ModelId } from "../model/events.ts"
import type { PlacedFact } from "../movement/projection.ts"
import type { UnitId } from "../unit/events.ts"
import { knownModel, type KnownModels, noteModel } from "./known-models.ts"
import { modelNumber } from "./model-number.ts"
import { type KnownUnits, noteUnit } from "./known-units.ts"

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
  readonly kind: Kind | null
  readonly level: string | null
  /** The earlier year's model whose story this one goes on with. */
  readonly continues: ModelId | null
  readonly registeredOn: LocalDate
  readonly outcome: "submitted" | "notScalable" | "withdrawn" | null
  readonly outcomeOn: LocalDate | null
  /** Award forms of the standing proposals. */
  readonly proposals: ReadonlyArray<string>
  /** Award forms of the standing awards. */
  readonly awards: ReadonlyArray<string>
}

type Later = Pick<RegisteredModel, "outcome" | "outcomeOn" | "proposals" | "awards">

/** Registrations with amendments worked in, and what became of each model since. */
export interface RegisterState {
  readonly units: KnownUnits
  readonly known: KnownModels
  readonly registrations: Map<ModelId, Omit<RegisteredModel, keyof Later>>
  readonly later: Map<ModelId, Later>
}

/** Before the first fact. */
export const empty = (): RegisterState => ({
  units: new Map(),
  known: new Map(),
  registrations: new Map(),
  later: new Map(),
})

/** One more fact; a model shows only from its registration's day, whatever came before, and a withdrawn one stays so. */
export const apply = (state: RegisterState, placed: PlacedFact): RegisterState => {
  noteUnit(state.units, placed)
  if (placed.category !== "model") return state
  const { fact, model: id } = placed
  const later = state.later.get(id) ?? { outcome: null, outcomeOn: null, proposals: [], awards: [] }
  const note = (change: Partial<Later>) => state.later.set(id, { ...later, ...change })
  const without = (forms: ReadonlyArray<string>, form: string) => forms.filter((one) => one !== form)
  const come = (outcome: Later["outcome"]) => {
    if (later.outcome !== "withdrawn") note({ outcome, outcomeOn: fact.occurredAt })
  }
  noteModel(state.known, placed)
  switch (fact._tag) {
    case "ModelRegistered":
    case "ModelAmended":
      register(state, id)
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
      note({ proposals: [...without(later.proposals, fact.form), fact.form] })
      break
    case "ModelProposalWithdrawn":
    case "ModelDeclined":
      note({ proposals: without(later.proposals, fact.form) })
      break
    case "ModelAwarded":
      note({ awards: [...without(later.awards, fact.form), fact.form] })
      break
    case "ModelAwardRevoked":
      note({ proposals: without(later.proposals, fact.form), awards: without(later.awards, fact.form) })
      break
  }
  return state
}

const register = ({ known, registrations }: RegisterState, id: ModelId): void => {
  const said = knownModel(known, id)
  if (said === undefined) return
  registrations.set(id, {
    id,
    number: modelNumber(said.campaign, said.number),
    title: said.title,
    unit: said.unit,
    holder: said.holder,
    person: said.holder === "individual" ? (said.personal?.holder ?? null) : null,
    field: said.field ?? null,
    kind: said.kind ?? null,
    level: said.level ?? null,
    continues: said.continues ?? null,
    registeredOn: said.occurredAt,
  })
}

import type { LocalDate } from "@kheo/domain/history"
import type { ModelId } from "@kheo/domain/model"
import type { UnitId } from "@kheo/domain/unit"
import { toneKey } from "@kheo/vietnamese"

export interface KnownModel {
  readonly id: ModelId
  readonly unit: UnitId
  readonly title: string
  readonly person: string | undefined
  /** The day of its outcome; undefined while it has none. */
  readonly outcomeOn: LocalDate | undefined
}

/** A model's natural key within a campaign: unit, tone key of the title, tone key of the person or nothing. */
export const modelKey = (unit: UnitId, title: string, person: string | undefined): string =>
  [unit, toneKey(title), person === undefined ? "" : toneKey(person)].join("/")

/** The campaign's models by id, by unit and by natural key, kept up to date while an import writes: no row goes through all. */
export class KnownModels {
  readonly #byId = new Map<ModelId, KnownModel>()
  readonly #byUnit = new Map<UnitId, Map<ModelId, KnownModel>>()
  /** One model nearly always, which then stands here without a list around it. */
  readonly #byKey = new Map<string, KnownModel | ReadonlyArray<KnownModel>>()

  get(id: ModelId): KnownModel | undefined {
    return this.#byId.get(id)
  }

  set(id: ModelId, model: KnownModel): void {
    const before = this.#byId.get(id)
    const key = keyOf(model)
    if (before !== undefined) {
      const old = keyOf(before)
      if (before.unit !== model.unit) this.#byUnit.get(before.unit)?.delete(id)
      this.#keep(
        old,
        this.withKey(old).filter((one) => one.id !== id),
      )
    }
    this.#byId.set(id, model)
    under(this.#byUnit, model.unit).set(id, model)
    this.#keep(key, [...this.withKey(key), model])
  }

  values(): Iterable<KnownModel> {
    return this.#byId.values()
  }

  /** The unit's models, in the order in which they became known. */
  ofUnit(unit: UnitId): ReadonlyArray<KnownModel> {
    return [...(this.#byUnit.get(unit)?.values() ?? [])]
  }

  /** The models with a natural key: one at most, unless two were registered under equal names. */
  withKey(key: string): ReadonlyArray<KnownModel> {
    const found = this.#byKey.get(key)
    if (found === undefined) return []
    return "id" in found ? [found] : found
  }

  #keep(key: string, models: ReadonlyArray<KnownModel>): void {
    const [one, ...others] = models
    if (one === undefined) this.#byKey.delete(key)
    else this.#byKey.set(key, others.length === 0 ? one : models)
  }
}

const keyOf = ({ person, title, unit }: KnownModel): string => modelKey(unit, title, person)

const under = <K>(those: Map<K, Map<ModelId, KnownModel>>, key: K): Map<ModelId, KnownModel> => {
  const found = those.get(key) ?? new Map<ModelId, KnownModel>()
  those.set(key, found)
  return found
}

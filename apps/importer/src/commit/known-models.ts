import type { LocalDate } from "@kheo/domain/history"
import type { ModelId } from "@kheo/domain/model"
import type { UnitId } from "@kheo/domain/unit"
import { toneKey } from "@kheo/vietnamese"

export interface KnownModel {
  readonly id: ModelId
  readonly unit: UnitId
  readonly title: string
  /** Its title as it was registered, where it was amended since: papers of either name mean it. */
  readonly registeredAs?: string | undefined
  readonly person: string | undefined
  /** The day of its outcome; undefined while it has none. */
  readonly outcomeOn: LocalDate | undefined
}

/** A model's natural key within a campaign: unit, tone key of the title, tone key of the person or nothing. */
export const modelKey = (unit: UnitId, title: string, person: string | undefined): string =>
  [unit, toneKey(title), person === undefined ? "" : toneKey(person)].join("/")

/** The campaign's models by id, by unit and by both natural keys, kept up to date while an import writes: no row goes through all. */
export class KnownModels {
  readonly #byId = new Map<ModelId, KnownModel>()
  readonly #byUnit = new Map<UnitId, Map<ModelId, KnownModel>>()
  readonly #byKey = new ByKey()
  /** Those that are called otherwise now. */
  readonly #byFirstKey = new ByKey()
  /** By unit and title, whoever holds them; made when it is first asked for. */
  #byTitle: ByKey | undefined

  get(id: ModelId): KnownModel | undefined {
    return this.#byId.get(id)
  }

  /** `key` is the model's natural key, for whoever has it at hand. */
  set(id: ModelId, model: KnownModel, key = keyOf(model)): void {
    const before = this.#byId.get(id)
    if (before !== undefined) {
      if (before.unit !== model.unit) this.#byUnit.get(before.unit)?.delete(id)
      this.#byKey.remove(keyOf(before), id)
      this.#byTitle?.remove(titleKeyOf(before), id)
      if (before.registeredAs !== undefined) this.#byFirstKey.remove(firstKeyOf(before), id)
    }
    this.#byId.set(id, model)
    under(this.#byUnit, model.unit).set(id, model)
    this.#byKey.add(key, model)
    this.#byTitle?.add(titleKeyOf(model), model)
    if (model.registeredAs === undefined || model.registeredAs === model.title) return
    const first = firstKeyOf(model)
    if (first !== key) this.#byFirstKey.add(first, model)
  }

  values(): Iterable<KnownModel> {
    return this.#byId.values()
  }

  /** The unit's models, in the order in which they became known. */
  ofUnit(unit: UnitId): ReadonlyArray<KnownModel> {
    return [...(this.#byUnit.get(unit)?.values() ?? [])]
  }

  /**
   * The models with a natural key, else those that were registered under it and are called otherwise now: one at most,
   * unless two were registered under equal names.
   */
  withKey(key: string): ReadonlyArray<KnownModel> {
    const current = this.#byKey.get(key)
    return current.length > 0 ? current : this.#byFirstKey.get(key)
  }

  /** Whose a unit's models of a title are, whatever they are called otherwise; undefined is the collective's own. */
  holders(unit: UnitId, title: string): ReadonlyArray<string | undefined> {
    if (this.#byId.size === 0) return []
    if (this.#byTitle === undefined) {
      this.#byTitle = new ByKey()
      for (const model of this.#byId.values()) this.#byTitle.add(titleKeyOf(model), model)
    }
    return this.#byTitle.get(modelKey(unit, title, undefined)).map(({ person }) => person)
  }
}

const titleKeyOf = ({ title, unit }: KnownModel): string => modelKey(unit, title, undefined)

const keyOf = ({ person, title, unit }: KnownModel): string => modelKey(unit, title, person)

const firstKeyOf = ({ person, registeredAs, title, unit }: KnownModel): string =>
  modelKey(unit, registeredAs ?? title, person)

/** Models by a key: one nearly always, which then stands there without a list around it. */
class ByKey {
  readonly #models = new Map<string, KnownModel | ReadonlyArray<KnownModel>>()

  get(key: string): ReadonlyArray<KnownModel> {
    const found = this.#models.get(key)
    if (found === undefined) return []
    return "id" in found ? [found] : found
  }

  add(key: string, model: KnownModel): void {
    const found = this.#models.get(key)
    if (found === undefined) this.#models.set(key, model)
    else this.#keep(key, [...this.get(key), model])
  }

  remove(key: string, id: ModelId): void {
    this.#keep(
      key,
      this.get(key).filter((one) => one.id !== id),
    )
  }

  #keep(key: string, models: ReadonlyArray<KnownModel>): void {
    const [one, ...others] = models
    if (one === undefined) this.#models.delete(key)
    else this.#models.set(key, others.length === 0 ? one : models)
  }
}

const under = <K>(those: Map<K, Map<ModelId, KnownModel>>, key: K): Map<ModelId, KnownModel> => {
  const found = those.get(key) ?? new Map<ModelId, KnownModel>()
  those.set(key, found)
  return found
}

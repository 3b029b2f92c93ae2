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
  readonly #byKey = new Map<string, Map<ModelId, KnownModel>>()
  readonly #byFirstKey = new Map<string, Map<ModelId, KnownModel>>()

  get(id: ModelId): KnownModel | undefined {
    return this.#byId.get(id)
  }

  set(id: ModelId, model: KnownModel): void {
    const before = this.#byId.get(id)
    if (before !== undefined) {
      this.#byUnit.get(before.unit)?.delete(id)
      this.#byKey.get(keyOf(before))?.delete(id)
      this.#byFirstKey.get(firstKeyOf(before))?.delete(id)
    }
    this.#byId.set(id, model)
    under(this.#byUnit, model.unit).set(id, model)
    under(this.#byKey, keyOf(model)).set(id, model)
    under(this.#byFirstKey, firstKeyOf(model)).set(id, model)
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
    const current = [...(this.#byKey.get(key)?.values() ?? [])]
    return current.length > 0 ? current : [...(this.#byFirstKey.get(key)?.values() ?? [])]
  }
}

const keyOf = ({ person, title, unit }: KnownModel): string => modelKey(unit, title, person)

const firstKeyOf = ({ person, registeredAs, title, unit }: KnownModel): string =>
  modelKey(unit, registeredAs ?? title, person)

const under = <K>(those: Map<K, Map<ModelId, KnownModel>>, key: K): Map<ModelId, KnownModel> => {
  const found = those.get(key) ?? new Map<ModelId, KnownModel>()
  those.set(key, found)
  return found
}

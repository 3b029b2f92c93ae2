import type { LocalDate } from "../history/local-date.ts"
import { amended } from "../model/amended.ts"
import type { Fact, ModelId } from "../model/events.ts"
import type { PlacedFact } from "../movement/projection.ts"

interface Known {
  readonly registration: Fact<"ModelRegistered"> | undefined
  readonly amendments: ReadonlyArray<Fact<"ModelAmended">>
  readonly withdrawnOn: LocalDate | undefined
}

/** What models are called and whose they are; an amendment may come before a registration that is dated later. */
export type KnownModels = Map<ModelId, Known>

/** One more fact about what a model is. */
export const noteModel = (models: KnownModels, placed: PlacedFact): void => {
  if (placed.category !== "model") return
  const { fact, model } = placed
  if (!told.has(fact._tag)) return
  const known = models.get(model) ?? { registration: undefined, amendments: [], withdrawnOn: undefined }
  if (fact._tag === "ModelRegistered") models.set(model, { ...known, registration: fact })
  if (fact._tag === "ModelAmended") models.set(model, { ...known, amendments: [...known.amendments, fact] })
  if (fact._tag === "ModelWithdrawn") models.set(model, { ...known, withdrawnOn: fact.occurredAt })
}

const told: ReadonlySet<string> = new Set(["ModelRegistered", "ModelAmended", "ModelWithdrawn"])

/** A model's registration with its amendments; undefined before its registration's day. */
export const knownModel = (models: KnownModels, id: ModelId): Fact<"ModelRegistered"> | undefined => {
  const known = models.get(id)
  return known?.registration && known.amendments.reduce(amended, known.registration)
}

/** Every registered model that was not withdrawn. */
export const countedModels = (models: KnownModels): ReadonlyArray<readonly [ModelId, Fact<"ModelRegistered">]> =>
  [...models].flatMap(([id, { withdrawnOn }]) => {
    const said = withdrawnOn === undefined ? knownModel(models, id) : undefined
    return said === undefined ? [] : [[id, said] as const]
  })

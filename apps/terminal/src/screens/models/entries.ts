import type { ListedModel } from "@kheo/domain/model-register"
import { matching, modelText } from "../../filter/index.ts"
import type { Register } from "../../register/index.ts"
import type { ScreenOf } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"

/** A line of the model list. */
export interface ModelEntry {
  readonly key: string
  readonly model: ListedModel
}

/** The models that the screen is about, before its filter. */
export const modelsInScope = ({ models }: Register, { unit }: ScreenOf<"models">): ReadonlyArray<ListedModel> =>
  unit === undefined ? models : models.filter((model) => model.unit === unit)

/** The models that the screen lists, by number; the same lines again as long as nothing of it changed. */
export const modelEntries = (register: Register, screen: ScreenOf<"models">): ReadonlyArray<ModelEntry> => {
  const { models } = register
  const [{ unit }, query] = [screen, textOf(screen.filter.field)]
  const known = last.get(models)
  if (known !== undefined && known.unit === unit && known.query === query) return known.entries
  const entries = matching(modelsInScope(register, screen), query, modelText).map((model) => ({ key: model.id, model }))
  last.set(models, { unit, query, entries })
  return entries
}

/** What was listed last of each list of models: many thousands are not looked through at every key. */
const last = new WeakMap<
  object,
  { readonly unit: string | undefined; readonly query: string; readonly entries: ReadonlyArray<ModelEntry> }
>()

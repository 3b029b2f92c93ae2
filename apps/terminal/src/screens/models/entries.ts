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

/** The models that the screen lists, by number. */
export const modelEntries = (register: Register, screen: ScreenOf<"models">): ReadonlyArray<ModelEntry> =>
  matching(modelsInScope(register, screen), textOf(screen.filter.field), modelText).map((model) => ({
    key: model.id,
    model,
  }))

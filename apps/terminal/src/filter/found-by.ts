import type { ListedModel } from "@kheo/domain/model-register"
import type { UnitProgress } from "@kheo/domain/reporting-board"

/** What a unit is found by, in its list and in the palette. */
export const unitText = ({ block, code, name }: UnitProgress): string => `${name} ${code ?? ""} ${block}`

/** What a model is found by, in its list and in the palette. */
export const modelText = ({ field, number, person, title, unitName }: ListedModel): string =>
  [number, title, unitName, person ?? "", field ?? ""].join(" ")

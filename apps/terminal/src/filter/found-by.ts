import type { Candidate } from "@kheo/domain/award-board"
import type { ListedModel } from "@kheo/domain/model-register"
import type { UnitProgress } from "@kheo/domain/reporting-board"

/** What a unit is found by, in its list and in the palette. */
export const unitText = ({ block, code, name }: UnitProgress): string => `${name} ${code ?? ""} ${block}`

/** What a proposal for an award is found by. */
export const candidateText = ({ block, form, number, person, title, unitName }: Candidate): string =>
  [number, title, unitName, person ?? "", block, form].join(" ")

/** What a model is found by, in its list and in the palette. */
export const modelText = ({ field, number, person, title, unitName }: ListedModel): string =>
  [number, title, unitName, person ?? "", field ?? ""].join(" ")

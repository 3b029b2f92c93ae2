import type { ListedModel } from "@kheo/domain/model-register"
import { type LaidColumn, layOut, widthOf } from "../../table/index.ts"
import type { Tone } from "../../theme/index.ts"
import type { ModelWords } from "../../words/index.ts"

export type ModelColumn = keyof ModelWords["heads"]

/** The columns of the model list; the title has the most room. */
export const modelColumns = ({ heads }: ModelWords, width: number): ReadonlyArray<LaidColumn<ModelColumn>> =>
  layOut(
    [
      { name: "number", head: heads.number, min: 11, most: 11 },
      { name: "title", head: heads.title, min: 20, most: 70 },
      { name: "unit", head: heads.unit, min: 14, most: 44 },
      { name: "field", head: heads.field, min: 9, most: width < 110 ? 9 : 28, drop: 1 },
      { name: "outcome", head: heads.outcome, min: 10, most: 10 },
    ],
    width,
  )

/** What a model's line says in a column; the person goes before the unit. */
export const modelCell = (model: ListedModel, column: ModelColumn, words: ModelWords, width: number): string => {
  switch (column) {
    case "number":
      return model.number
    case "title":
      return model.title
    case "unit":
      return model.person === null ? model.unitName : `${model.person} – ${model.unitName}`
    case "field":
      return shortField(model.field ?? "—", width)
    case "outcome":
      return words.outcomes[model.outcome ?? "none"]
  }
}

/** A field as offices shorten it where there is no room: “quốc phòng - an ninh” is QP-AN. */
export const shortField = (field: string, width: number): string => {
  if (widthOf(field) <= width) return field
  const letters = field.split(/\s+/u).map((word) => (/\p{L}/u.test(word) ? word.charAt(0) : word))
  return letters.join("").toLocaleUpperCase("vi")
}

/** How a model's line is coloured: a withdrawn one is dim. */
export const toneOf = ({ outcome }: ListedModel): Tone => (outcome === "withdrawn" ? "dim" : "plain")

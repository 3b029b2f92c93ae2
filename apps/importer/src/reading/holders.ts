import type { DataRow } from "../layout/data-row.ts"
import type { Told } from "./claim.ts"
import { peopleIn } from "./people.ts"

/** A column's person or people; several are told as one list, however the cell parts them. */
export const listed = (told: Told | undefined, words: string | undefined, row?: DataRow): Told | undefined => {
  if (told === undefined || words === undefined) return undefined
  const others = row?.further?.flatMap((one) => (one.field === "person" ? [one.told.text] : [])) ?? []
  const people = [words, ...others].flatMap(peopleIn)
  return { cell: told.cell, text: people.length > 1 ? people.join(", ") : told.text }
}

/** Whether the column for people names none: a dash, or "không". */
export const isNobody = (text: string | undefined): boolean =>
  text === undefined || /^[\s\-–—./]*$|^không$/iu.test(text)

/** Where a model of several units takes place: a further unit is named, it is not the model's own. */
export const withPartners = (text: string | undefined, { further = [] }: DataRow): string | undefined => {
  const units = further.flatMap(({ field, told }) => (field === "person" ? [] : [told.text]))
  if (units.length === 0) return text
  return [...(text === undefined ? [] : [text]), `Cùng thực hiện: ${units.join(", ")}`].join("\n")
}

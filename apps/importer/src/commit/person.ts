import { toneKey } from "@kheo/vietnamese"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { When } from "../units/named.ts"
import type { Known, KnownUnit } from "./known.ts"
import { isNameOf } from "./resolve-unit.ts"

/** The person whose model a row is about; a table without a column for people means the one who holds the model of that title. */
export const personOfRow = (
  known: Pick<Known, "directory" | "models">,
  unit: KnownUnit,
  row: { readonly person: string | undefined; readonly title: string },
  { silent = [] }: Pick<SheetRead, "silent">,
  when: When,
): string | undefined =>
  silent.includes("person") && silent.includes("holder")
    ? known.models.onlyHolder(unit.id, row.title)
    : personOf(known, unit, row.person, when)

/** The person whose model it is; the unit's own name however written, a dash or "không" in that column means the unit itself. */
export const personOf = (
  known: Pick<Known, "directory">,
  unit: KnownUnit,
  text: string | undefined,
  when: When,
): string | undefined => {
  if (text === undefined || /^[\s\-–—./]*$|^không$/i.test(text)) return undefined
  return toneKey(text) === toneKey(unit.name) || isNameOf(known, unit, text, when) ? undefined : text
}

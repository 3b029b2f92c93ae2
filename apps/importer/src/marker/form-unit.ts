import type { Known, KnownUnit } from "../commit/known.ts"
import type { SheetRead } from "../reading/read-sheet.ts"

/** The unit that a form was made for; undefined where it was made for none that the register knows. */
export const formUnit = ({ units }: Known, { form }: Pick<SheetRead, "form">): KnownUnit | undefined =>
  form?.unit === undefined ? undefined : [...units.values()].find(({ id }) => id === form.unit)

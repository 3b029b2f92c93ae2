import { UnitId } from "@kheo/domain/unit"
import type { Known, KnownUnit } from "../commit/known.ts"
import type { SheetRead } from "../reading/read-sheet.ts"

/** The unit that a form was made for; undefined where it was made for none that the register knows. */
export const formUnit = ({ units }: Pick<Known, "units">, { form }: Pick<SheetRead, "form">): KnownUnit | undefined =>
  form?.unit === undefined ? undefined : units.get(UnitId.make(form.unit))

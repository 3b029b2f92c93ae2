import { UnitId } from "@kheo/domain/unit"
import type { Register } from "../register/index.ts"
import type { FormState } from "../state/index.ts"

/** The unit that a form concerns, for rights: the one that is picked or named, or the unit of its model. */
export const unitAbout = (
  { subject, values }: Pick<FormState, "subject" | "values">,
  { models }: Register,
): UnitId | undefined => {
  const unit = values["unit"]?.picked ?? subject["unit"]
  if (unit !== undefined) return UnitId.make(unit)
  const model = values["model"]?.picked ?? subject["model"]
  return models.find(({ id }) => id === model)?.unit
}

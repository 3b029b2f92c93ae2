import { UnitId, versionsOf } from "@kheo/domain/unit"
import { formatLocalDate, isLocalDate } from "@kheo/vietnamese"
import type { Register } from "../../register/index.ts"
import type { Answers, FieldSpec } from "../form-spec.ts"

type Said = Answers[string]

/** The unit that a form is about. */
export const unitField: FieldSpec = {
  name: "unit",
  kind: "unit",
  label: { vi: "Đơn vị", en: "Unit" },
  required: true,
  example: { vi: "my an", en: "my an" },
}

/** A unit that a change is about, whether or not a report of it is expected. */
export const everyUnitField: FieldSpec = { ...unitField, every: true }

/** The unit as the lists show it; undefined for one that is not picked. */
export const unitOf = (unit: Said, { units }: Register): Register["units"][number] | undefined =>
  units.find(({ id }) => id === unit)

/** What a unit is called; dots while none is picked. */
export const unitName = (unit: Said, register: Register): string =>
  unitOf(unit, register)?.name ?? versionsOf(register.unitHistory.get(unitId(unit)) ?? []).at(-1)?.name ?? "…"

/** The id of a unit that was picked. */
export const unitId = (unit: Said): UnitId => UnitId.make(String(unit))

/** A day as people read it; dots while it is none. */
export const dayText = (day: Said): string => (typeof day === "string" && isLocalDate(day) ? formatLocalDate(day) : "…")

/** Whether an answer is a day after another. */
export const isAfter = (day: Said, other: Said | null): boolean =>
  typeof day === "string" && typeof other === "string" && isLocalDate(day) && isLocalDate(other) && day > other

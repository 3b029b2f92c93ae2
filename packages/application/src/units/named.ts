import type { LocalDate } from "@kheo/domain/history"
import { type UnitId, type Units, type UnitVersion, versionAt, versionsOf } from "@kheo/domain/unit"
import type { Descent } from "@kheo/domain/unit-history"

/** A unit as it was on a day, or as it was nearest to it when it was not there; null fields for one that is unknown. */
export const named = (units: Units, unit: UnitId, day: LocalDate) => {
  const facts = units.get(unit) ?? []
  const versions = versionsOf(facts)
  const nearest = versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0]
  return { unit, ...(versionAt(facts, day) ?? nearest ?? unknown(unit)) }
}

/** How a unit was called on a day. */
export const nameOf = (units: Units, unit: UnitId, day: LocalDate) => {
  const { code, kind, name, parent } = named(units, unit, day)
  return { unit, name, code, kind, parent }
}

/** Lines of descent with the names of their days: sources as they were before, targets from that day on. */
export const descentsOf = (units: Units, descents: ReadonlyArray<Descent>): ReadonlyArray<NamedDescent> =>
  descents.map(({ further, link: { by, from, grounds, on, part, to } }) => ({
    from: nameBefore(units, from, on),
    to: nameOf(units, to, on),
    part,
    on,
    by,
    ...grounds,
    further: descentsOf(units, further),
  }))

/** A unit's passing into another, in the names of that day, and what came before or after it. */
export interface NamedDescent extends Omit<Descent["link"], "from" | "to" | "grounds"> {
  readonly from: ReturnType<typeof nameOf>
  readonly to: ReturnType<typeof nameOf>
  readonly legalBasis?: string
  readonly paper?: string
  readonly citedFrom?: string
  readonly confidence?: string
  readonly note?: string
  readonly further: ReadonlyArray<NamedDescent>
}

const nameBefore = (units: Units, unit: UnitId, day: LocalDate) => {
  const before = versionsOf(units.get(unit) ?? []).findLast(({ validFrom }) => validFrom < day)
  return nameOf(units, unit, before?.validFrom ?? day)
}

const unknown = (unit: UnitId): UnitVersion => ({
  name: unit,
  kind: null,
  block: "",
  parent: null,
  code: null,
  validFrom: "",
  validTo: null,
})

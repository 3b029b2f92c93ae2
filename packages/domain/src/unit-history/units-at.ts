import type { LocalDate } from "../history/local-date.ts"
import type { Units } from "../unit/among-others.ts"
import type { UnitId } from "../unit/events.ts"
import { type UnitVersion, versionAt } from "../unit/version.ts"

/** A unit as it was on some day. */
export interface NamedUnit extends UnitVersion {
  readonly unit: UnitId
}

/** Every unit that is there on a day, as it is then. */
export const unitsAt = (units: Units, day: LocalDate): ReadonlyArray<NamedUnit> =>
  [...units].flatMap(([unit, facts]) => {
    const version = versionAt(facts, day)
    return version === undefined ? [] : [{ unit, ...version }]
  })

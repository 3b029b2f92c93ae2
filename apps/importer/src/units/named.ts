import type { LocalDate } from "@kheo/domain/history"
import { type UnitFact, type UnitId, type UnitVersion, versionsOf } from "@kheo/domain/unit"

/** The day that a row is of, and the campaign's year; without a day (a paper that bears none) the whole year counts. */
export interface When {
  readonly day: LocalDate | undefined
  readonly year: number
}

/** A unit as it was called for some time, from `validFrom` up to the day before `validTo`. */
export interface Named extends Pick<UnitVersion, "name" | "block" | "validFrom" | "validTo"> {
  readonly unit: UnitId
  readonly code: string | undefined
  /** Nobody knows that it began, or ended, on just this day: a roster's first of January. */
  readonly beginsAbout: boolean
  readonly endsAbout: boolean
  /** The campaign counts on the unit though the register has it in another year only. */
  readonly adopted: boolean
}

/** All that a unit was called, oldest first. */
export const namesOf = (unit: UnitId, facts: ReadonlyArray<UnitFact>, adopted: boolean): ReadonlyArray<Named> => {
  const assumed = (day: LocalDate | null) =>
    facts.every(
      ({ _tag, basis, occurredAt }) => occurredAt !== day || basis === "assumed" || _tag === "UnitAliasLearned",
    )
  return versionsOf(facts).map(({ block, code, name, validFrom, validTo }) => ({
    unit,
    name,
    block,
    code: code ?? undefined,
    validFrom,
    validTo,
    adopted,
    beginsAbout: assumed(validFrom),
    endsAbout: validTo !== null && assumed(validTo),
  }))
}

/** Whether the name held then. */
export const heldThen = (named: Named, when: When): boolean =>
  when.day === undefined
    ? overlaps(named, when.year)
    : named.validFrom <= when.day && (named.validTo === null || when.day < named.validTo)

/** Whether the unit is there on any day of the year. */
export const standsIn = (facts: ReadonlyArray<UnitFact>, year: number): boolean =>
  versionsOf(facts).some((version) => overlaps(version, year))

/** Whether the name may have held then for all that is known: it held in the campaign's year, and only an assumed day is against it. */
export const mayHaveHeld = (named: Named, when: When): boolean => {
  if (named.adopted) return true
  if (when.day === undefined || !overlaps(named, when.year)) return false
  return when.day < named.validFrom ? named.beginsAbout : named.endsAbout
}

const overlaps = ({ validFrom, validTo }: Pick<UnitVersion, "validFrom" | "validTo">, year: number): boolean =>
  validFrom < `${year + 1}-01-01` && (validTo === null || validTo > `${year}-01-01`)

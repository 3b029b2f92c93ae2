import type { Words } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import type { UnitId } from "@kheo/domain/unit"
import { mappedTo } from "@kheo/domain/unit-history"
import { formatLocalDate } from "@kheo/vietnamese"
import { heldThen, type Named, type When } from "./named.ts"
import type { UnitDirectory } from "./unit-directory.ts"

/** What a name that did not hold then comes to: when it held, and which units stood in its place. */
export interface OtherTime {
  readonly why: Words
  readonly instead: ReadonlyArray<Named>
}

/** Why a unit's name does not hold on the row's day: it came later, was renamed, or passed into others. */
export const otherTime = ({ facts, namesOf }: UnitDirectory, named: Named, when: When): OtherTime => {
  const day = when.day ?? `${when.year}-12-31`
  const on = (unit: UnitId, day: LocalDate) => namesOf(unit).filter((one) => heldThen(one, { ...when, day }))
  const instead = on(named.unit, day)
  const name = instead[0]?.name
  if (named.validTo === null || day < named.validFrom) {
    const date = formatLocalDate(named.validFrom)
    return { why: { vi: `tên này chỉ có từ ngày ${date}`, en: `the name exists only from ${date}` }, instead }
  }
  const ended = formatLocalDate(named.validTo)
  if (name !== undefined && on(named.unit, named.validTo).length > 0)
    return {
      why: { vi: `từ ngày ${ended} đơn vị mang tên “${name}”`, en: `from ${ended} the unit is called “${name}”` },
      instead,
    }
  const heirs = mappedTo(facts, named.unit, named.validFrom, day).into.flatMap(({ unit }) => on(unit, day))
  const list = heirs.map((one) => `“${one.name}”`).join("; ")
  const why =
    list === ""
      ? { vi: `đơn vị đã giải thể từ ngày ${ended}`, en: `the unit was dissolved on ${ended}` }
      : { vi: `từ ngày ${ended} đơn vị đã vào ${list}`, en: `on ${ended} the unit passed into ${list}` }
  return { why, instead: heirs }
}

/** The day of which a message speaks: the row's own, else the campaign's year. */
export const dayWords = ({ day, year }: When): Words =>
  day === undefined
    ? { vi: `trong năm ${year}`, en: `in ${year}` }
    : { vi: `ngày ${formatLocalDate(day)}`, en: `on ${formatLocalDate(day)}` }

import type { Words } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import type { UnitId } from "@kheo/domain/unit"
import { versionAt } from "@kheo/domain/unit"
import { mappedTo } from "@kheo/domain/unit-history"
import { formatLocalDate } from "@kheo/vietnamese"
import type { Named, When } from "./named.ts"
import type { UnitDirectory } from "./unit-directory.ts"

/** What a name that did not hold then comes to: when it held, and which units stood in its place. */
export interface OtherTime {
  readonly why: Words
  readonly instead: ReadonlyArray<{ readonly unit: UnitId; readonly name: string }>
}

/** Why a unit's name does not hold on the row's day: it came later, was renamed, or passed into others. */
export const otherTime = ({ facts }: UnitDirectory, named: Named, when: When): OtherTime => {
  const day = when.day ?? `${when.year}-12-31`
  const own = facts.get(named.unit) ?? []
  const nameThen = (unit: UnitId) => versionAt(facts.get(unit) ?? [], day)?.name
  if (named.validTo === null || day < named.validFrom) {
    const [date, name] = [formatLocalDate(named.validFrom), nameThen(named.unit)]
    return {
      why: { vi: `tên này chỉ có từ ngày ${date}`, en: `the name exists only from ${date}` },
      instead: name === undefined ? [] : [{ unit: named.unit, name }],
    }
  }
  const ended = formatLocalDate(named.validTo)
  const name = nameThen(named.unit)
  if (name !== undefined && versionAt(own, named.validTo) !== undefined)
    return {
      why: { vi: `từ ngày ${ended} đơn vị mang tên “${name}”`, en: `from ${ended} the unit is called “${name}”` },
      instead: [{ unit: named.unit, name }],
    }
  const instead = mappedTo(facts, named.unit, named.validFrom, day).into.flatMap(({ unit }) => {
    const its = nameThen(unit)
    return its === undefined ? [] : [{ unit, name: its }]
  })
  const list = instead.map((one) => `“${one.name}”`).join("; ")
  return list === ""
    ? { why: { vi: `đơn vị đã giải thể từ ngày ${ended}`, en: `the unit was dissolved on ${ended}` }, instead }
    : {
        why: { vi: `từ ngày ${ended} đơn vị đã vào ${list}`, en: `on ${ended} the unit passed into ${list}` },
        instead,
      }
}

/** The day of which a message speaks: the row's own, else the campaign's year. */
export const dayWords = ({ day, year }: When): Words =>
  day === undefined
    ? { vi: `trong năm ${year}`, en: `in ${year}` }
    : { vi: `ngày ${formatLocalDate(day as LocalDate)}`, en: `on ${formatLocalDate(day as LocalDate)}` }

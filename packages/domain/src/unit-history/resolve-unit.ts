import { foldedKey, toneKey } from "@kheo/vietnamese"
import type { LocalDate } from "../history/local-date.ts"
import type { Units } from "../unit/among-others.ts"
import { UnitId } from "../unit/events.ts"
import { holdsOn } from "../unit/version.ts"
import { type CalledUnit, unitNames, type UnitNames } from "./unit-names.ts"
import type { NamedUnit } from "./units-at.ts"

/** What a text names: one unit, several of which none is taken, or none, with names that look alike. */
export type Resolution =
  | { readonly unit: UnitId }
  | { readonly candidates: ReadonlyArray<NamedUnit> }
  | { readonly suggestions: ReadonlyArray<string> }

/**
 * The unit that an id, a code, a name or a learned alias names: first among those of that day, then of any day.
 *
 * Names and aliases count by tone key; without marks they only suggest, since Long Thành and Long Thạnh are two communes.
 */
export const resolveUnit = (units: Units, text: string, day: LocalDate): Resolution =>
  resolveName(unitNames(units), text, day)

/** The same among names that are ready to be looked up. */
export const resolveName = (
  { aliases, codes, ever, names, units }: UnitNames,
  text: string,
  day: LocalDate,
): Resolution => {
  const said = text.trim()
  if (said === "") return { suggestions: [] }
  const own = UnitId.make(said)
  if (units.has(own)) return { unit: own }
  const key = toneKey(text)
  const called = [codes.get(said.toLowerCase()), names.get(key), aliases.get(key)].map((found) => found ?? [])
  const then = called.map((found) => found.filter((version) => holdsOn(version, day)))
  for (const matches of [...then, ...called]) {
    const [first] = matches
    if (first === undefined) continue
    const same = matches.every(({ unit }) => unit === first.unit)
    return same ? { unit: first.unit } : { candidates: matches.map(({ aliases: _, ...named }) => named) }
  }
  return { suggestions: alike(ever, text) }
}

const most = 5

/** Names and aliases that are the text without marks, or hold it. */
const alike = (ever: ReadonlyArray<CalledUnit>, text: string): ReadonlyArray<string> => {
  const wanted = foldedKey(text)
  if (wanted.length < 3) return []
  const names = new Set(ever.flatMap(({ aliases, name }) => [name, ...aliases]))
  const near = [...names].filter((name) => foldedKey(name).includes(wanted) || wanted.includes(foldedKey(name)))
  const exactFirst = near.toSorted(
    (one, other) => Number(foldedKey(other) === wanted) - Number(foldedKey(one) === wanted),
  )
  return exactFirst.slice(0, most)
}

import { tidy, toneKey } from "@kheo/vietnamese"
import { heldThen, mayHaveHeld, type Named, type When } from "./named.ts"
import { type UnitDirectory, ways } from "./unit-directory.ts"

/** The units that a text names on the row's day, by the surest way in which it names any; several when it does not decide. */
export const namedBy = (directory: UnitDirectory, text: string, when: When): ReadonlyArray<Named> => {
  for (const way of ways) {
    const named = directory.named(way, text)
    if (way === "code" && isRunningNumber(text)) continue
    const then = named.filter((one) => heldThen(one, when))
    const held = then.length > 0 ? then : named.filter((one) => mayHaveHeld(one, when))
    const units = onePerUnit(held)
    const exact = way === "name" && units.length > 1 ? units.filter(({ name }) => tidy(name) === text) : []
    if (exact.length === 1) return exact
    if (units.length > 0) return units
  }
  return labelled(directory, text, when)
}

/** The units that a text names on some other day only. */
export const namedAtOtherTimes = (directory: UnitDirectory, text: string): ReadonlyArray<Named> => {
  for (const way of ways) {
    const units = onePerUnit(directory.named(way, text))
    if (way === "code" && isRunningNumber(text)) continue
    if (units.length > 0) return units
  }
  return []
}

/** In a unit's cell a bare small number is a row's own rather than a code of the register. */
const isRunningNumber = (text: string): boolean => /^\s*\d{1,3}\.?\s*$/.test(text)

/** A name with the register's code, as a list of suggestions writes it: both have to agree. */
const labelled = (directory: UnitDirectory, text: string, when: When): ReadonlyArray<Named> => {
  const [, name, code] = /^(.+?)\s*\(([^()]+)\)$/.exec(text.trim()) ?? []
  if (name === undefined || code === undefined) return []
  const held = directory.named("code", code).filter((one) => heldThen(one, when) || mayHaveHeld(one, when))
  return onePerUnit(held.filter((one) => toneKey(one.name) === toneKey(name)))
}

/** Each unit once, by the name that came last. */
const onePerUnit = (named: ReadonlyArray<Named>): ReadonlyArray<Named> => [
  ...new Map(named.map((one) => [one.unit, one])).values(),
]

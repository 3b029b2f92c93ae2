import { foldedKey, toneKey } from "@kheo/vietnamese"
import type { LocalDate } from "../history/local-date.ts"
import type { Units } from "../unit/among-others.ts"
import type { UnitFact, UnitId } from "../unit/events.ts"
import { holdsOn, versionsOf } from "../unit/version.ts"
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
export const resolveUnit = (units: Units, text: string, day: LocalDate): Resolution => {
  const own = [...units].find(([unit]) => unit === text.trim())
  if (own !== undefined) return { unit: own[0] }
  const ever = [...units].flatMap(([unit, facts]) => {
    const aliases = facts.flatMap(aliasOf)
    return versionsOf(facts).map((version) => ({ unit, ...version, aliases }))
  })
  const then = ever.filter((version) => holdsOn(version, day))
  const key = toneKey(text)
  const byCode = ({ code }: NamedUnit) => code?.toLowerCase() === text.trim().toLowerCase()
  const byName = ({ name }: NamedUnit) => toneKey(name) === key
  const byAlias = ({ aliases }: { readonly aliases: ReadonlyArray<string> }) =>
    aliases.some((alias) => toneKey(alias) === key)
  for (const matches of [
    then.filter(byCode),
    then.filter(byName),
    then.filter(byAlias),
    ever.filter(byCode),
    ever.filter(byName),
    ever.filter(byAlias),
  ]) {
    const [first] = matches
    if (first === undefined) continue
    const same = matches.every(({ unit }) => unit === first.unit)
    return same ? { unit: first.unit } : { candidates: matches.map(({ aliases: _, ...named }) => named) }
  }
  return { suggestions: alike(ever, text) }
}

const most = 5

/** Names and aliases that are the text without marks, or hold it. */
const alike = (
  ever: ReadonlyArray<NamedUnit & { readonly aliases: ReadonlyArray<string> }>,
  text: string,
): ReadonlyArray<string> => {
  const wanted = foldedKey(text)
  if (wanted.length < 3) return []
  const names = new Set(ever.flatMap(({ aliases, name }) => [name, ...aliases]))
  const near = [...names].filter((name) => foldedKey(name).includes(wanted) || wanted.includes(foldedKey(name)))
  const exactFirst = near.toSorted(
    (one, other) => Number(foldedKey(other) === wanted) - Number(foldedKey(one) === wanted),
  )
  return exactFirst.slice(0, most)
}

const aliasOf = (fact: UnitFact): ReadonlyArray<string> => (fact._tag === "UnitAliasLearned" ? [fact.alias] : [])

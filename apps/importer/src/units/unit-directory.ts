import type { UnitFact, UnitId, Units } from "@kheo/domain/unit"
import { nameReadings, toneKey } from "@kheo/vietnamese"
import { type Likely, lookalikes } from "./lookalikes.ts"
import { type Named, namesOf } from "./named.ts"

/** By what a text can name a unit, the surest first. */
export const ways = ["name", "alias", "code", "reading"] as const
export type Way = (typeof ways)[number]

/** Every name that a unit ever bore, found by key; built once per import, so that no row goes through all units. */
export interface UnitDirectory {
  readonly facts: Units
  /** Tone keys of the blocks to which units ever belonged. */
  readonly blocks: ReadonlySet<string>
  /** All that a unit was called, oldest first. */
  readonly namesOf: (unit: UnitId) => ReadonlyArray<Named>
  /** The names, of any day, by which a text names units in that way. */
  readonly named: (way: Way, text: string) => ReadonlyArray<Named>
  /** Names that look like a text but are others, the likeliest first, among those that fit. */
  readonly like: (text: string, fits: (named: Named) => boolean) => ReadonlyArray<Likely>
}

/** The directory of these units; `adopted` are those on which the campaign counts in whatever year they stand. */
export const unitDirectory = (facts: Units, adopted: ReadonlySet<UnitId>): UnitDirectory => {
  const names = new Map([...facts].map(([unit, its]) => [unit, namesOf(unit, its, adopted.has(unit))]))
  const called = [...facts].flatMap(([unit, its]) => {
    const aliases = its.flatMap(aliasIn)
    return (names.get(unit) ?? []).map((named) => ({ named, aliases }))
  })
  const under: Record<Way, Map<string, Array<Named>>> = {
    name: keyed(called.map(({ named }) => [toneKey(named.name), named])),
    alias: keyed(called.flatMap(({ aliases, named }) => aliases.map((alias) => [toneKey(alias), named] as const))),
    code: keyed(
      called.flatMap(({ named }) => (named.code === undefined ? [] : [[codeKey(named.code), named] as const])),
    ),
    reading: keyed(
      called.flatMap(({ aliases, named }) =>
        [named.name, ...aliases].flatMap(nameReadings).map((reading) => [reading, named] as const),
      ),
    ),
  }
  const keysIn: Record<Way, (text: string) => ReadonlyArray<string>> = {
    name: (text) => [toneKey(text)],
    alias: (text) => [toneKey(text)],
    code: (text) => [codeKey(text)],
    reading: nameReadings,
  }
  return {
    facts,
    blocks: new Set(called.map(({ named }) => toneKey(named.block))),
    namesOf: (unit) => names.get(unit) ?? [],
    named: (way, text) => keysIn[way](text).flatMap((key) => under[way].get(key) ?? []),
    like: lookalikes(called.flatMap(({ aliases, named }) => [named.name, ...aliases].map((text) => ({ text, named })))),
  }
}

const keyed = (pairs: ReadonlyArray<readonly [string, Named]>): Map<string, Array<Named>> => {
  const found = new Map<string, Array<Named>>()
  for (const [key, named] of pairs) {
    const those = found.get(key)
    if (those === undefined) found.set(key, [named])
    else those.push(named)
  }
  return found
}

const codeKey = (code: string): string => code.trim().toLowerCase()

const aliasIn = (fact: UnitFact): ReadonlyArray<string> => (fact._tag === "UnitAliasLearned" ? [fact.alias] : [])

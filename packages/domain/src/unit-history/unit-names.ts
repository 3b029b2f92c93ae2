import { toneKey } from "@kheo/vietnamese"
import type { Units } from "../unit/among-others.ts"
import type { UnitFact } from "../unit/events.ts"
import { versionsOf } from "../unit/version.ts"
import type { NamedUnit } from "./units-at.ts"

/** A version of a unit with whatever else the unit is called. */
export interface CalledUnit extends NamedUnit {
  readonly aliases: ReadonlyArray<string>
}

type Called = ReadonlyMap<string, ReadonlyArray<CalledUnit>>

/** What units were ever called, ready to be looked up; as long as the units stay as they were. */
export interface UnitNames {
  readonly units: Units
  readonly ever: ReadonlyArray<CalledUnit>
  /** By lower-case code. */
  readonly codes: Called
  /** By tone key, as aliases are. */
  readonly names: Called
  readonly aliases: Called
}

/** Names, codes and aliases of every version of every unit, in the order in which the units were added. */
export const unitNames = (units: Units): UnitNames => {
  const ever = [...units].flatMap(([unit, facts]) => {
    const aliases = facts.flatMap(aliasOf)
    return versionsOf(facts).map((version): CalledUnit => ({ unit, ...version, aliases }))
  })
  return {
    units,
    ever,
    codes: calledBy(ever, ({ code }) => (code === null ? [] : [code.toLowerCase()])),
    names: calledBy(ever, ({ name }) => [toneKey(name)]),
    aliases: calledBy(ever, ({ aliases }) => aliases.map((alias) => toneKey(alias))),
  }
}

const calledBy = (ever: ReadonlyArray<CalledUnit>, keysOf: (unit: CalledUnit) => ReadonlyArray<string>): Called => {
  const called = new Map<string, Array<CalledUnit>>()
  for (const unit of ever)
    for (const key of new Set(keysOf(unit))) {
      const others = called.get(key)
      if (others === undefined) called.set(key, [unit])
      else others.push(unit)
    }
  return called
}

const aliasOf = (fact: UnitFact): ReadonlyArray<string> => (fact._tag === "UnitAliasLearned" ? [fact.alias] : [])

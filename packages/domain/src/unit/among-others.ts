import { toneKey } from "@kheo/vietnamese"
import type { UnitFact, UnitId } from "./events.ts"
import type { UnitRefusal } from "./refusal.ts"
import { successionOf } from "./succession.ts"
import { type UnitVersion, versionAt, versionsOf } from "./version.ts"

/** The standing facts of units by their id. */
export type Units = ReadonlyMap<UnitId, ReadonlyArray<UnitFact>>

/** What makes no sense between a unit and the others; undefined when all does. */
export const nonsenseAmong = (others: Units, unit: UnitId, facts: ReadonlyArray<UnitFact>): UnitRefusal | undefined =>
  nameTaken(others, facts) ?? successorNotThere(others, unit, facts) ?? predecessorLost(others, unit, facts)

/**
 * On any day one unit of a superior has a name, by tone key; on other days another may have had it.
 *
 * Rosters tell no superior: there it is one unit of a block.
 */
const nameTaken = (others: Units, facts: ReadonlyArray<UnitFact>): UnitRefusal | undefined => {
  const own = versionsOf(facts).map((version) => ({ ...version, key: nameKey(version) }))
  const keys = new Set(own.map(({ key }) => key))
  for (const [by, theirs] of others)
    for (const version of versionsOf(theirs)) {
      const key = nameKey(version)
      if (!keys.has(key) || !own.some((mine) => mine.key === key && overlap(mine, version))) continue
      const { code, name, parent, validFrom, validTo } = version
      return { _tag: "UnitNameTaken", by: { unit: by, name, code, parent, validFrom, validTo } }
    }
  return undefined
}

const nameKey = ({ block, name, parent }: UnitVersion): string =>
  [parent === null ? `block/${toneKey(block)}` : `parent/${toneKey(parent)}`, toneKey(name)].join("/")

const overlap = (one: UnitVersion, other: UnitVersion): boolean =>
  (other.validTo === null || one.validFrom < other.validTo) && (one.validTo === null || other.validFrom < one.validTo)

/** A unit passes only into others that are there on that day. */
const successorNotThere = (others: Units, unit: UnitId, facts: ReadonlyArray<UnitFact>): UnitRefusal | undefined => {
  const successions = facts.flatMap(successionOf)
  if (successions.some((succession) => succession.unit === unit)) return { _tag: "UnitIsItsOwnSuccessor" }
  const lost = successions.find(({ on, unit }) => versionAt(others.get(unit) ?? [], on) === undefined)
  if (lost === undefined) return undefined
  const name = versionsOf(others.get(lost.unit) ?? [])[0]?.name ?? lost.unit
  return { _tag: "SuccessorNotThere", unit: lost.unit, name, occurredAt: lost.on }
}

/** What others passed into must stay there on that day. */
const predecessorLost = (others: Units, unit: UnitId, facts: ReadonlyArray<UnitFact>): UnitRefusal | undefined => {
  for (const theirs of others.values())
    for (const succession of theirs.flatMap(successionOf))
      if (succession.unit === unit && versionAt(facts, succession.on) === undefined) {
        const predecessor = versionsOf(theirs).at(-1)?.name ?? ""
        return { _tag: "PredecessorsStand", predecessor, occurredAt: succession.on }
      }
  return undefined
}

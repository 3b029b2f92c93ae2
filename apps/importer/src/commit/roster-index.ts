import type { LocalDate } from "@kheo/domain/history"
import { type UnitId, versionAt, versionsOf } from "@kheo/domain/unit"
import { nameReadings, toneKey } from "@kheo/vietnamese"
import { heldThen } from "../units/named.ts"
import { namedBy } from "../units/named-by.ts"
import { unitDirectory } from "../units/unit-directory.ts"
import type { Known, KnownUnit } from "./known.ts"

/** The unit that a roster's row is about, and the name that it says: the register's own where the row only abbreviates it. */
export interface RosterMatch {
  readonly unit: KnownUnit
  readonly name: string
}

/** Finds the units of a roster's rows on its day, and those that a new unit could be mistaken for. */
export const rosterIndex = ({ facts, units }: Known, day: LocalDate) => {
  const all = [...units.values()]
  const when = { day, year: Number(day.slice(0, 4)) }
  const directory = unitDirectory(facts, new Set())
  const codes = new Map<string, KnownUnit>()
  for (const unit of all) {
    const code = unit.code?.toLowerCase()
    if (code !== undefined && !codes.has(code)) codes.set(code, unit)
  }
  const nameOn = ({ id, name }: KnownUnit): string | undefined => {
    const its = facts.get(id) ?? []
    const ended = (versionsOf(its).at(-1)?.validTo ?? "9999-12-31") <= day
    return versionAt(its, day)?.name ?? (ended ? undefined : name)
  }
  const names = Map.groupBy(all, (unit) => toneKey(nameOn(unit) ?? ""))

  /** By code first, then by name, then by what the name can only be short for. */
  const find = (code: string | undefined, name: string): RosterMatch | undefined => {
    const byCode = code === undefined ? undefined : codes.get(code.toLowerCase())
    if (byCode !== undefined) return { unit: byCode, name }
    const fits = (unit: KnownUnit | undefined) => code === undefined || unit?.code === undefined
    const [named, ...others] = (names.get(toneKey(name)) ?? []).filter(fits)
    if (named !== undefined) return others.length === 0 ? { unit: named, name } : undefined
    const [short, ...more] = nameReadings(name).length === 1 ? namedBy(directory, name, when) : []
    const unit = short === undefined ? undefined : units.get(short.unit)
    return unit !== undefined && short !== undefined && more.length === 0 && fits(unit)
      ? { unit, name: short.name }
      : undefined
  }

  /** A unit of that day whose name has the same letters, and that the roster does not name. */
  const mistakable = (name: string, inRoster: ReadonlySet<UnitId>): string | undefined =>
    directory.like(name, (one) => heldThen(one, when) && !inRoster.has(one.unit)).find(({ score }) => score >= 0.95)
      ?.named.name

  return { find, mistakable }
}

import type { LocalDate } from "@kheo/domain/history"
import { versionAt, versionsOf } from "@kheo/domain/unit"
import { toneKey } from "@kheo/vietnamese"
import type { Known, KnownUnit } from "./known.ts"

/** Finds the unit of a code, else the one of a name on that day; a roster row links by code first. */
export const rosterIndex = ({ facts, units }: Known, day: LocalDate) => {
  const all = [...units.values()]
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
  return (code: string | undefined, name: string): KnownUnit | undefined => {
    const byCode = code === undefined ? undefined : codes.get(code.toLowerCase())
    if (byCode !== undefined) return byCode
    const named = (names.get(toneKey(name)) ?? []).filter((unit) => code === undefined || unit.code === undefined)
    return named.length === 1 ? named[0] : undefined
  }
}

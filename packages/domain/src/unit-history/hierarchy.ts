import { toneKey } from "@kheo/vietnamese"
import type { LocalDate } from "../history/local-date.ts"
import type { Units } from "../unit/among-others.ts"
import { type NamedUnit, unitsAt } from "./units-at.ts"

/** A unit with the units whose superior it is on that day. */
export interface Placed extends NamedUnit {
  readonly under: ReadonlyArray<Placed>
}

/** Units of one superior that is itself no unit of the register; `parent` is its name on the papers, null where none is told. */
export interface Superior {
  readonly parent: string | null
  readonly units: ReadonlyArray<Placed>
}

/** Who is under whom on a day: a superior's name means the unit that bears it on that day. */
export const hierarchy = (units: Units, day: LocalDate): ReadonlyArray<Superior> => {
  const all = unitsAt(units, day)
  const names = new Set(all.map(({ name }) => toneKey(name)))
  const byParent = Map.groupBy(all, ({ parent }) => toneKey(parent ?? ""))
  const isRoot = ({ name, parent }: NamedUnit) =>
    parent === null || !names.has(toneKey(parent)) || toneKey(parent) === toneKey(name)
  const roots = all.filter(isRoot)
  const seen = new Set(roots)
  const place = (unit: NamedUnit): Placed => {
    seen.add(unit)
    const below = (byParent.get(toneKey(unit.name)) ?? []).filter((one) => !seen.has(one))
    for (const one of below) seen.add(one)
    return { ...unit, under: below.map(place) }
  }
  const placed = roots.map(place)
  // Superiors that go round in a circle have no root: the first of them takes its place.
  for (const unit of all) if (!seen.has(unit)) placed.push(place(unit))
  return [...Map.groupBy(placed, ({ parent }) => toneKey(parent ?? "")).values()].map((members) => ({
    parent: members[0]?.parent ?? null,
    units: members,
  }))
}

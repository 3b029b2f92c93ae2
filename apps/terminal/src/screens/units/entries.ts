import type { UnitProgress } from "@kheo/domain/reporting-board"
import { matching, unitText } from "../../filter/index.ts"
import type { Register } from "../../register/index.ts"
import type { ScreenOf, UnitTab } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"

/** A line of the unit list: a unit, or the block that the next ones belong to. */
export type UnitEntry =
  | { readonly key: string; readonly unit: UnitProgress }
  | { readonly key?: undefined; readonly block: string; readonly count: number }

/** The units that a tab lets through; late ones have reported too. */
export const inTab: { readonly [Tab in UnitTab]: (unit: UnitProgress) => boolean } = {
  all: () => true,
  missing: ({ reportedOn }) => reportedOn === null,
  reported: ({ reportedOn }) => reportedOn !== null,
  late: ({ late }) => late,
}

/** The units of the screen's block, whatever its tab. */
export const unitsInBlock = ({ units }: Register, { block }: ScreenOf<"units">): ReadonlyArray<UnitProgress> =>
  block === undefined ? units : units.filter((unit) => unit.block === block)

/** The units that the screen lists. */
export const unitsListed = (register: Register, screen: ScreenOf<"units">): ReadonlyArray<UnitProgress> =>
  matching(unitsInBlock(register, screen).filter(inTab[screen.tab]), textOf(screen.filter.field), unitText)

/** The list's lines in roster order, under their blocks unless the screen shows one block only. */
export const unitEntries = (register: Register, screen: ScreenOf<"units">): ReadonlyArray<UnitEntry> => {
  const listed = unitsListed(register, screen)
  const lines = (units: ReadonlyArray<UnitProgress>) => units.map((unit): UnitEntry => ({ key: unit.id, unit }))
  if (screen.block !== undefined) return lines(listed)
  return [...Map.groupBy(listed, ({ block }) => block)].flatMap(([block, units]): ReadonlyArray<UnitEntry> => [
    { block, count: units.length },
    ...lines(units),
  ])
}

import {
  type Field,
  type FilesRead,
  type KeptSheet,
  columnPlan,
  fieldWords,
  isSheetKind,
  profileOf,
} from "@kheo/importer"
import type { LayoutSaid, SheetLayouts, SheetPlace } from "@kheo/terminal"
import { mappingTold } from "./mapping-told.ts"
import { sheetKindWords } from "../text/sheet-kind-words.ts"

type Grid = KeptSheet["grid"]

/** The sheets of the papers that may be laid out anew: all that were read, and those that were not for their unknown columns. */
export interface LaidOut {
  readonly grids: ReadonlyMap<string, Grid>
  readonly unread: ReadonlyArray<SheetPlace>
}

/** How one sheet among those of all papers is found again. */
export const placeKey = ({ file, sheet }: SheetPlace): string => `${file}\0${sheet}`

/** Findings that go away once somebody has said what the columns hold. */
const ofColumns = new Set(["IMP-2001", "IMP-2002", "IMP-2003", "IMP-2004", "IMP-2007", "IMP-2008"])

/** Whether somebody who names the columns can do something about it. */
export const isOfColumns = (code: string): boolean => ofColumns.has(code)

/** Of all sheets that were opened those that matter; the others are let go. */
export const laidOut = (
  opened: ReadonlyMap<string, Grid>,
  kept: ReadonlyArray<KeptSheet>,
  { files, warnings }: Pick<FilesRead, "files" | "warnings">,
): LaidOut => {
  const read = new Set(kept.map(({ grid, tables }) => placeKey({ file: tables[0]?.file ?? "", sheet: grid.sheet })))
  const refused = new Set(
    files.flatMap(({ file, problem }) => (problem !== undefined && isOfColumns(problem.code) ? [file] : [])),
  )
  const told = new Set(warnings.filter(({ code }) => isOfColumns(code)).map(placeKey))
  const unread = [...opened].flatMap(([key, grid]): ReadonlyArray<SheetPlace> => {
    const [file = ""] = key.split("\0")
    const isUnread = !read.has(key) && grid.rows.length > 1 && (refused.has(file) || told.has(key))
    return isUnread ? [{ file, sheet: grid.sheet }] : []
  })
  const wanted = new Set([...read, ...unread.map(placeKey)])
  return { grids: new Map([...opened].filter(([key]) => wanted.has(key))), unread }
}

/** The profile that a saying makes of a sheet's columns, or why it makes none. */
export const profileSaid = ({ grids }: LaidOut, said: LayoutSaid, name: string) => {
  const grid = grids.get(placeKey(said))
  const plan = grid === undefined ? undefined : columnPlan(grid, said.heading)
  if (plan === undefined) return { reason: "no-kind" } as const
  const kind = said.kind !== undefined && isSheetKind(said.kind) ? said.kind : undefined
  const fields = new Map(
    [...said.columns].map(([column, field]) => [column, field === undefined ? null : (field as Field)] as const),
  )
  return profileOf(plan, fields, { kind, name })
}

/** The layouts of the papers' sheets as the screens ask about them. */
export const layoutsOf = (all: LaidOut): SheetLayouts => ({
  unread: all.unread,
  fields: Object.entries(fieldWords).map(([value, words]) => ({ value, words })),
  kinds: Object.entries(sheetKindWords).map(([value, words]) => ({ value, words })),
  columnsOf: (place, heading) => {
    const grid = all.grids.get(placeKey(place))
    const plan = grid === undefined ? undefined : columnPlan(grid, heading)
    return plan === undefined ? undefined : { heading: { from: plan.from, to: plan.to }, columns: plan.columns }
  },
  judge: (said) => {
    const made = profileSaid(all, said, "x")
    return "reason" in made ? { wrong: mappingTold(made) } : { kind: sheetKindWords[made.kind] }
  },
})

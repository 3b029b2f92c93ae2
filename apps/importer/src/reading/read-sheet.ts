import type { Issue } from "../issue/issue.ts"
import type { Field } from "../layout/field.ts"
import type { SheetKind } from "../layout/kind.ts"
import type { PaperDate, Preamble } from "../layout/preamble.ts"
import type { Profile } from "../layout/profile/profile.ts"
import { tablesOf } from "../layout/table.ts"
import type { Grid } from "../formats/grid.ts"
import type { RowRead } from "./claim.ts"
import { readTable } from "./read-table.ts"
import { type SheetProblem, sheetProblem } from "./sheet-problem.ts"

/** A table as it was understood: its kind, its paper, its rows. */
export interface SheetRead {
  readonly sha256: string
  readonly file: string
  readonly sheet: string
  readonly kind: SheetKind
  readonly paper: PaperDate
  readonly names: Preamble["names"]
  /** The year of its title, else of the sheet's name. */
  readonly year?: Preamble["year"]
  /** Which form of ours it is, where it is one: the campaign and the id of the unit that it was made for, the hash of the file that it answers. */
  readonly form?: { readonly campaign: number; readonly unit: string | undefined; readonly answers?: string }
  /** Words of the file's name that may be the unit's, for a paper that names none. */
  readonly fileNames: ReadonlyArray<string>
  /** The profile that told what its columns hold. */
  readonly profile?: string
  /** What a table of its kind may tell and this one has no column for: of these it says nothing, not even that they are empty. */
  readonly silent?: ReadonlyArray<Field>
  readonly rows: ReadonlyArray<RowRead>
  readonly warnings: ReadonlyArray<Issue>
}

/** The tables of a sheet, or why none of them can be read; a sheet without any table has neither. */
export interface TablesRead {
  readonly sheets: ReadonlyArray<SheetRead>
  readonly problem: SheetProblem | undefined
}

interface FileAt {
  readonly file: string
  readonly sha256: string
}

/** Reads every table of a sheet; `campaign` is the year that titles should name. */
export const readTables = (
  grid: Grid,
  of: FileAt,
  campaign: number,
  profiles: ReadonlyArray<Profile> = [],
): TablesRead => {
  const found = tablesOf(grid, profiles)
  const problem = sheetProblem(grid, found)
  const tables = problem === undefined ? found.tables : []
  return { sheets: tables.flatMap((table) => readTable(table, of, campaign)), problem }
}

/** Reads the first table of a sheet; undefined when none of a known kind stands on it. */
export const readSheet = (grid: Grid, of: FileAt, campaign: number): SheetRead | undefined =>
  readTables(grid, of, campaign).sheets[0]

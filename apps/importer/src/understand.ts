import type { AcquiredFile } from "./acquire/acquire.ts"
import type { Issue } from "./issue/issue.ts"
import type { Profile } from "./layout/profile/profile.ts"
import { takeMarkers } from "./marker/take-marker.ts"
import { withMarker } from "./marker/with-marker.ts"
import { readTables, type SheetRead } from "./reading/read-sheet.ts"
import { ofTheYear } from "./reading/other-years.ts"
import { rivalSheets } from "./reading/rival-sheets.ts"
import type { FileRead } from "./receipt.ts"
import type { Grid } from "./formats/grid.ts"

/** What a person said of how files are laid out. */
export interface LayoutOptions {
  readonly profiles?: ReadonlyArray<Profile>
  /** The one sheet to read of each file: its name, or its number from 1. */
  readonly sheet?: string | undefined
  /** Is shown the sheets of each file before they are understood. */
  readonly onSheets?: (file: string, grids: ReadonlyArray<Grid>) => void
  /** Gets every sheet that was understood, with all that stands on it. */
  readonly keep?: ((sheet: KeptSheet) => void) | undefined
}

/** What decided how files were read, as far as it did: with it they are read alike again. */
export interface UsedLayout {
  readonly sheet?: string
  readonly profiles: ReadonlyArray<Profile>
}

/** The sheet that was chosen and those profiles by which a table was read. */
export const usedLayout = ({ profiles = [], sheet }: LayoutOptions, files: ReadonlyArray<FileRead>): UsedLayout => {
  const used = new Set(files.flatMap(({ sheets }) => sheets.map(({ profile }) => profile)))
  return { ...(sheet === undefined ? {} : { sheet }), profiles: profiles.filter(({ name }) => used.has(name)) }
}

/** A sheet with the tables that were read on it. */
export interface KeptSheet {
  readonly grid: Grid
  readonly tables: ReadonlyArray<SheetRead>
}

/** A file whose sheets were read: what was understood, and what has to be told. */
export interface Understood {
  readonly file: FileRead
  readonly sheets: ReadonlyArray<SheetRead>
  /** Sheets that hold something but no table, or none that can be read, beside others that were. */
  readonly unknown: ReadonlyArray<Issue>
}

/** Reads every table of a file's sheets; a file of which no table can be read is told with the reason of its first sheet. */
export const understand = (
  { name, sha256 }: Pick<AcquiredFile, "name" | "sha256">,
  grids: ReadonlyArray<Grid>,
  campaign: number,
  { keep, onSheets, profiles = [], sheet }: LayoutOptions = {},
): Understood => {
  const refused = (problem: NonNullable<FileRead["problem"]>): Understood => ({
    file: { file: name, sha256, sheets: [], problem },
    sheets: [],
    unknown: [],
  })
  const taken = takeMarkers(grids)
  const chosen = sheet === undefined ? taken : taken.filter(({ grid }, index) => isSheet(grid, index, sheet))
  if (sheet !== undefined && chosen.length === 0)
    return refused({ code: "IMP-2011", params: { sheet, sheets: grids.map((grid) => `“${grid.sheet}”`).join(", ") } })
  onSheets?.(
    name,
    chosen.map(({ grid }) => grid),
  )
  const read = chosen.map(({ grid, ...marks }) => {
    const { problem, sheets } = readTables(grid, { file: name, sha256 }, campaign, profiles)
    return { grid, problem, sheets: sheets.map((one) => withMarker(one, marks)) }
  })
  const { left, sheets } = ofTheYear(
    read.flatMap((one) => one.sheets),
    campaign,
  )
  const [first] = read.flatMap(({ problem }) => problem ?? [])
  if (sheets.length === 0) return refused(first ?? { code: "IMP-2001", params: {} })
  const rivals = rivalSheets(sheets)
  if (rivals !== undefined) return refused(rivals)
  for (const { grid, sheets: own } of read) {
    const tables = own.filter((table) => sheets.includes(table))
    if (tables.length > 0) keep?.({ grid, tables })
  }
  const unknown = [
    ...left,
    ...read.flatMap(({ grid, problem, sheets: own }) =>
      own.length > 0 ? [] : notRead(name, grid, problem ?? { code: "IMP-2001", params: {} }),
    ),
  ]
  const file: FileRead = {
    file: name,
    sha256,
    sheets: sheets.map(({ kind, profile, rows, sheet: its }) => ({
      sheet: its,
      kind,
      rows: rows.length,
      ...(profile === undefined ? {} : { profile }),
    })),
  }
  return { file, sheets, unknown }
}

const isSheet = (grid: Grid, index: number, wanted: string): boolean =>
  grid.sheet.normalize("NFC") === wanted.normalize("NFC") || String(index + 1) === wanted

const notRead = (
  file: string,
  { rows, sheet }: Grid,
  problem: Pick<Issue, "code" | "params"> & { readonly cell?: string },
): ReadonlyArray<Issue> => {
  const first = rows[0]?.cells[0]
  return first === undefined ? [] : [{ cell: first.address, ...problem, file, sheet }]
}

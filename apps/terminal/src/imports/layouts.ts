import type { Words } from "@kheo/application/language"

/** A sheet of one of the papers. */
export interface SheetPlace {
  readonly file: string
  readonly sheet: string
}

/** The rows that a table's heading takes, as Excel counts. */
export interface HeadingRows {
  readonly from: number
  readonly to: number
}

/** A column as a person is shown it. */
export interface ShownColumn {
  readonly column: string
  readonly heading: string
  /** The first text below the heading. */
  readonly example: string | undefined
  /** What it would be read as by itself. */
  readonly field: string | undefined
}

/** What a person said of how a sheet's table is laid out. */
export interface LayoutSaid extends SheetPlace {
  readonly heading: HeadingRows
  /** The kind of table; without it that which the columns make. */
  readonly kind: string | undefined
  /** By a column's letters what it holds; `undefined`: it is not read. */
  readonly columns: ReadonlyMap<string, string | undefined>
}

interface Named {
  readonly value: string
  readonly words: Words
}

/** How the papers' tables are laid out, and what else could be said of them. */
export interface SheetLayouts {
  /** Sheets that were not read because their columns are not known. */
  readonly unread: ReadonlyArray<SheetPlace>
  /** What a column can hold. */
  readonly fields: ReadonlyArray<Named>
  /** What a table can be. */
  readonly kinds: ReadonlyArray<Named>
  /** The columns below a heading; where no rows are named, below that which seems to be one. */
  readonly columnsOf: (
    place: SheetPlace,
    heading?: HeadingRows,
  ) => { readonly heading: HeadingRows; readonly columns: ReadonlyArray<ShownColumn> } | undefined
  /** The kind of table that the columns make, or what keeps them from being one. */
  readonly judge: (said: LayoutSaid) => { readonly kind: Words } | { readonly wrong: Words }
}

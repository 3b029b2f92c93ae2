/** A cell as any reader hands it on: its text as a person sees it, and its number or day where it has one. */
export interface GridCell {
  /** `B10`. */
  readonly address: string
  readonly column: number
  readonly text: string
  readonly number?: number
  /** Excel's serial day number, when the cell's format shows a date. */
  readonly serial?: number
  /** `#REF!` and its like. */
  readonly error?: boolean
  /** Parts of the text that are written in fonts of their own; absent where the whole cell has one. */
  readonly runs?: ReadonlyArray<GridRun>
  /** The font of the whole cell, where the reader knows it. */
  readonly font?: string
  /** The text as the file holds it, where it was decoded from an older encoding. */
  readonly raw?: string
  /** The address whose value this cell shows because it is merged with it; absent on the merge's own first cell. */
  readonly master?: string
}

export interface GridRun {
  readonly text: string
  readonly font?: string
}

export interface GridRow {
  /** From 1, as Excel counts. */
  readonly row: number
  readonly hidden: boolean
  /** Cells with text, by column. */
  readonly cells: ReadonlyArray<GridCell>
}

export interface Grid {
  readonly sheet: string
  readonly hidden: boolean
  readonly date1904: boolean
  readonly rows: ReadonlyArray<GridRow>
}

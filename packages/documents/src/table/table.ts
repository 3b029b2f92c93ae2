/** A value of a table: a text stays a text, whatever it looks like. */
export type TableCell = string | number | boolean | null

/** A table of any length, and what it says of itself. */
export interface Table {
  readonly title: string
  readonly columns: ReadonlyArray<{ readonly name: string; readonly width?: number }>
  /** What the reader has to know of where it comes from, on a sheet of its own: `Vị trí` and `120`. */
  readonly source: ReadonlyArray<readonly [string, string]>
}

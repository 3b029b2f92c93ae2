import type { Head } from "../words/index.ts"
import { fit, widthOf } from "./fit.ts"

/** A column before anybody knows how wide the screen is. */
export interface Column<Name extends string> {
  readonly name: Name
  readonly head: Head
  readonly align?: "right"
  readonly min: number
  /** The widest that it is worth to be. */
  readonly most: number
  /** Where there is no room, columns go by this number, the lowest first; without one it always stays. */
  readonly drop?: number
}

export interface LaidColumn<Name extends string> extends Column<Name> {
  readonly width: number
}

/** Columns as they fit into so many cells, one cell apart; what is left over goes to those that can use it. */
export const layOut = <Name extends string>(
  columns: ReadonlyArray<Column<Name>>,
  width: number,
): ReadonlyArray<LaidColumn<Name>> => {
  const gaps = columns.length - 1
  const spare = width - gaps - columns.reduce((sum, { min }) => sum + min, 0)
  if (spare < 0) {
    const first = columns.filter(({ drop }) => drop !== undefined).toSorted((a, b) => (a.drop ?? 0) - (b.drop ?? 0))[0]
    if (first !== undefined)
      return layOut(
        columns.filter(({ name }) => name !== first.name),
        width,
      )
  }
  const wish = columns.reduce((sum, { min, most }) => sum + Math.max(0, most - min), 0)
  const share = wish === 0 ? 0 : Math.min(1, Math.max(0, spare) / wish)
  return columns.map((column) => ({
    ...column,
    width: column.min + Math.floor(Math.max(0, column.most - column.min) * share),
  }))
}

/** One line of a table. */
export const rowText = <Name extends string>(
  columns: ReadonlyArray<LaidColumn<Name>>,
  cell: (name: Name, width: number) => string,
): string => columns.map(({ align, name, width }) => fit(cell(name, width), width, align)).join(" ")

/** The heads of a table, on two lines, or one where no head needs the first. */
export const headTexts = <Name extends string>(columns: ReadonlyArray<LaidColumn<Name>>): ReadonlyArray<string> =>
  ([0, 1] as const)
    .map((line) => columns.map(({ align, head, width }) => fit(head[line], width, align)).join(" "))
    .filter((text) => text.trim() !== "")

/** The cells that a head and these values need. */
export const widest = (head: Head, values: ReadonlyArray<string>): number =>
  [...head, ...values].reduce((most, text) => Math.max(most, widthOf(text)), 0)

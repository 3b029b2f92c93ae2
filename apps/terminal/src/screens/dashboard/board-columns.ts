import type { BoardNumbers } from "@kheo/domain/reporting-board"
import { formatNumber } from "@kheo/vietnamese"
import { type Column, type LaidColumn, layOut, widest } from "../../table/index.ts"
import type { BoardWords } from "../../words/index.ts"

export type BoardColumn = keyof BoardWords["heads"]

/** A row of the board: a block, or all of them. */
export interface BoardRow extends BoardNumbers {
  readonly name: string
}

/** The board's columns for these rows: a bar only where there is room, names as the roster has them where they fit. */
export const boardColumns = (
  rows: ReadonlyArray<BoardRow>,
  { heads }: BoardWords,
  width: number,
): ReadonlyArray<LaidColumn<BoardColumn>> => {
  const number = (name: BoardColumn, drop?: number): Column<BoardColumn> => {
    const needed = widest(
      heads[name],
      rows.map((row) => cellText(row, name, 0)),
    )
    return {
      name,
      head: heads[name],
      align: "right",
      min: needed,
      most: needed,
      ...(drop === undefined ? {} : { drop }),
    }
  }
  const longest = widest(
    heads.block,
    rows.map(({ name }) => name),
  )
  const room = width < 76 ? 16 : 30
  return layOut(
    [
      { name: "block", head: heads.block, min: Math.min(longest, room), most: Math.min(longest, 48) },
      { name: "bar", head: heads.bar, min: 7, most: 24, drop: 1 },
      number("reports"),
      number("percent", 2),
      number("late"),
      number("conferences"),
      number("models"),
      number("submitted"),
      number("notScalable"),
      number("proposed"),
    ],
    width,
  )
}

/** What stands in a cell; every number is the board's own. */
export const cellText = (row: BoardRow, column: BoardColumn, width: number): string => {
  const { reports, units } = row
  switch (column) {
    case "block":
      return row.name
    case "bar":
      return bar(reports, units, width)
    case "reports":
      return `${formatNumber(reports)}/${formatNumber(units)}`
    case "percent":
      return `${percent(reports, units)}%`
    case "models":
      return row.individuals === 0
        ? formatNumber(row.models)
        : `${formatNumber(row.models)} (${formatNumber(row.individuals)})`
    default:
      return formatNumber(row[column])
  }
}

/** Whole percent; 0 and 100 only when it is really none or all. */
export const percent = (part: number, whole: number): number => {
  if (part === 0 || whole === 0) return 0
  return part === whole ? 100 : Math.min(99, Math.max(1, Math.round((part / whole) * 100)))
}

const bar = (part: number, whole: number, width: number): string => {
  const filled = Math.round((percent(part, whole) / 100) * width)
  return "#".repeat(filled) + ".".repeat(width - filled)
}

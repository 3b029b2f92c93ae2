import { excelDate } from "@kheo/vietnamese"
import { shownDate } from "./xlsx/shown-date.ts"
import type { GridCell } from "./grid.ts"

/** A number as its format shows it: a number, a day, or the month or year alone that it stands for. */
export const shownNumber = (
  value: number,
  format: string | undefined,
  date1904: boolean,
): Pick<GridCell, "text" | "number" | "serial"> => {
  const shown = shownDate(format)
  if (shown === undefined) return { text: String(value), number: value }
  if (shown === "day") return { text: String(value), serial: value }
  const [year, month] = (excelDate(value, date1904) ?? "").split("-")
  return { text: shown === "year" || month === undefined ? (year ?? "") : `${month}/${year}` }
}

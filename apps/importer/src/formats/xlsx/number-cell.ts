import { excelDate } from "@kheo/vietnamese"
import type { GridCell } from "../grid.ts"
import { shownDate } from "./shown-date.ts"
import { shownNumber } from "./shown-number.ts"

/** A number as its format shows it: a number, a day, or the month or year alone that it stands for. */
export const numberCell = (
  number: number,
  numFmt: string,
  date1904: boolean,
): Pick<GridCell, "text" | "number" | "serial"> => {
  const shown = shownDate(numFmt)
  if (shown === undefined) return { text: shownNumber(number, numFmt), number }
  if (shown === "day") return { text: String(number), serial: number }
  const [year, month] = (excelDate(number, date1904) ?? "").split("-")
  return { text: shown === "year" || month === undefined ? (year ?? "") : `${month}/${year}` }
}

import { excelDate, formatLocalDate, nfc, tidy } from "@kheo/vietnamese"
import type { DataRow } from "../layout/data-row.ts"
import type { Field } from "../layout/field.ts"
import type { GridCell } from "../formats/grid.ts"
import type { Told } from "./claim.ts"

/** A cell's words with their line breaks, as a person sees them; a date cell shows its day. */
export const cellText = (cell: GridCell, date1904: boolean): string => {
  const day = cell.serial === undefined ? undefined : excelDate(cell.serial, date1904)
  return day === undefined
    ? nfc(cell.text)
        .replace(/_x000D_|\r/g, "")
        .trim()
    : formatLocalDate(day)
}

/** Reads fields of a row by name; a blank cell is undefined. */
export const cellsOf = ({ cells }: DataRow, date1904: boolean) => {
  const words = (field: Field): string | undefined => {
    const cell = cells.get(field)
    const text = cell === undefined ? "" : cellText(cell, date1904)
    return text === "" ? undefined : text
  }
  const told = (field: Field): Told | undefined => {
    const cell = cells.get(field)
    const text = tidy(words(field) ?? "")
    return cell === undefined || text === "" ? undefined : { text, cell: cell.address }
  }
  return { words, told }
}

import { answerColumns } from "@kheo/documents/marker"

/** A cell's row and column from 1, out of its address: `AB12` is row 12, column 28. */
export const placeOf = (address: string): { readonly row: number; readonly column: number } => {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row), column }
}

/** Where a cell of the file stands in the workbook that is sent back, behind the columns of remarks. */
export const addressBehind = (address: string): string => {
  const { column, row } = placeOf(address)
  return `${letters(column + answerColumns.length)}${row}`
}

const letters = (column: number): string => {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? last : `${letters(Math.floor((column - 1) / 26))}${last}`
}

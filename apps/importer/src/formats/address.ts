/** `AB12`, of a row and a column from 1. */
export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row}`

/** A column's letters, 28 → AB. */
export const lettersOf = (column: number): string => {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? last : `${lettersOf(Math.floor((column - 1) / 26))}${last}`
}

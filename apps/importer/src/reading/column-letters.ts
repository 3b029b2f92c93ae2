/** A column's letters, 28 → AB. */
export const columnLetters = (column: number): string => {
  const [left, last] = [Math.floor((column - 1) / 26), String.fromCharCode(65 + ((column - 1) % 26))]
  return left === 0 ? last : `${columnLetters(left)}${last}`
}

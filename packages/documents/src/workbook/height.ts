/** How many points a text needs in a column of this width. */
export const heightOf = (text: string, width: number, size: number): number => {
  const perLine = Math.max(1, (width * 12) / size)
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  return Math.ceil(lines * size * 1.3) + 4
}

/** The height at which a row begins; it ends in a quarter point, by which `bytesOf` knows it. */
export const startHeight = (cells: ReadonlyArray<{ readonly text: string; readonly width: number }>): number =>
  Math.min(400, Math.max(24, ...cells.map(({ text, width }) => heightOf(text, width, 12)))) + 0.25

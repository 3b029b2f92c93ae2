/** What a document may hold; more is refused, since no paper of an office comes near it. */
export const limits = {
  entries: 2_000,
  partBytes: 100 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  /** Rows and cells with a value, of all sheets together. */
  rows: 200_000,
  cells: 3_000_000,
  /** Letters of all cells together, a text that many cells share counted for each. */
  letters: 60_000_000,
  /** Paragraphs, runs and cells of a Word document: far more than a thousand pages have. */
  pieces: 1_000_000,
  /** What Excel lets a cell hold. */
  lettersOfCell: 32_767,
  /** Cells of one merge, and merges of one sheet; the rest is left out. */
  mergeCells: 20_000,
  merges: 5_000,
  /** Cells that all merges of a sheet may fill. */
  filledByMerges: 200_000,
  xmlDepth: 100,
} as const

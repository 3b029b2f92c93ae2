import type { GridRun } from "../grid.ts"

/** A paragraph: its text in runs of one font, line breaks as `\n`. */
export interface Paragraph {
  readonly kind: "paragraph"
  readonly runs: ReadonlyArray<GridRun>
}

export interface TableCell {
  /** How many columns of the table it covers. */
  readonly span: number
  /** `down`: merged with those below it that say `on`. */
  readonly merge: "none" | "down" | "on"
  readonly blocks: ReadonlyArray<Block>
}

export interface TableRow {
  /** Columns left free before the first cell. */
  readonly before: number
  readonly cells: ReadonlyArray<TableCell>
}

export interface Table {
  readonly kind: "table"
  readonly rows: ReadonlyArray<TableRow>
}

/** What a document's body and each cell of a table consist of. */
export type Block = Paragraph | Table

/** Runs with neighbours of the same font joined. */
export const joined = (runs: ReadonlyArray<GridRun>): ReadonlyArray<GridRun> => {
  const all: Array<GridRun> = []
  for (const run of runs) {
    const last = all.at(-1)
    if (run.text === "") continue
    if (last !== undefined && last.font === run.font) all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}

/** What the runs say together. */
export const textOf = (runs: ReadonlyArray<GridRun>): string => runs.map(({ text }) => text).join("")

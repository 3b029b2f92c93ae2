/** A piece of a paragraph in one look. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

/** The text of some runs, without their looks. */
export const plainText = (runs: ReadonlyArray<Run>): string => runs.map(({ text }) => text).join("")

import type { Claim } from "./claim.ts"
import type { Letter, Paragraph } from "./letter.ts"
import type { ListTable } from "./list-table.ts"
import { plainText } from "./run.ts"

/** A piece of text with the numbers that it tells. */
export interface Told {
  readonly text: string
  readonly claims: ReadonlyArray<Claim>
  /** Texts in it that are no counts though they hold digits, as names do. */
  readonly quoted?: ReadonlyArray<string> | undefined
}

interface Telling extends Pick<Letter, "paragraphs" | "parts"> {
  readonly enclosures: ReadonlyArray<{ readonly table: ListTable }>
}

/** Everything in a paper that tells numbers: its sentences and the rows of its tables, also of what goes with it. */
export const toldIn = ({ enclosures, paragraphs, parts = [] }: Telling): ReadonlyArray<Told> => [
  ...paragraphs.flatMap(toldBy),
  ...parts.flatMap((part) => part.paragraphs.flatMap(toldBy)),
  ...enclosures.flatMap(({ table }) => rowsOf(table)),
]

const toldBy = ({ claims, quoted, runs, table }: Paragraph): ReadonlyArray<Told> => [
  { text: plainText(runs), claims, quoted },
  ...(table === undefined ? [] : rowsOf(table)),
]

const rowsOf = ({ figuresFrom = 0, rows }: ListTable): ReadonlyArray<Told> =>
  rows.flatMap((row) =>
    "section" in row || row.claims === undefined
      ? []
      : [{ text: row.cells.slice(figuresFrom).join(" · "), claims: row.claims }],
  )

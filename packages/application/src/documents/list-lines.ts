import type { ListPaper } from "@kheo/documents"
import { plainText } from "@kheo/documents"

/** A list as lines of text, to be looked at before it is saved. */
export const listLines = ({ about, closing, kind, tables, under }: ListPaper): ReadonlyArray<string> => [
  kind,
  about,
  ...under.map(({ runs }) => plainText(runs)),
  ...tables.flatMap(({ heading, table }) => [
    ...(heading === undefined ? [] : [heading]),
    table.columns.map((column) => column.heading).join(" | "),
    ...table.rows.map((row) => ("section" in row ? row.section : row.cells.join(" | "))),
  ]),
  ...(closing === undefined ? [] : [plainText(closing.runs)]),
]

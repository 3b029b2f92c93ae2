import { headingYears, otherPlanYear } from "@kheo/domain/checks"
import type { Issue } from "../issue/issue.ts"
import type { Preamble } from "../layout/preamble.ts"
import { readFields } from "../layout/kind.ts"
import type { Table } from "../layout/table.ts"
import type { TableRows } from "../layout/table-rows.ts"
import { columnLetters } from "./column-letters.ts"
import type { OtherYear } from "./other-years.ts"
import { holdsText } from "./sheet-problem.ts"

interface TableFound {
  readonly file: string
  readonly campaign: number
  readonly year: Preamble["year"]
  readonly found: TableRows
  /** The cells that were filled from the row above. */
  readonly filled: ReadonlyArray<string>
  /** Columns of other years, which the header leaves out. */
  readonly others: ReadonlyArray<OtherYear>
}

/** What of a table deserves a look: other years, columns and lines that were not read, what was filled in, what is hidden. */
export const tableWarnings = (table: Table, told: TableFound): ReadonlyArray<Issue> => {
  const { grid, header } = table
  const { continued, notUnderstood, rows } = told.found
  const warn = (cell: string, code: Issue["code"], params: Issue["params"]): Issue => ({
    file: told.file,
    sheet: grid.sheet,
    cell,
    code,
    params,
  })
  const atFirst = (cells: ReadonlyArray<string>, code: Issue["code"]): ReadonlyArray<Issue> =>
    cells[0] === undefined ? [] : [warn(cells[0], code, { count: String(cells.length), cells: listed(cells) })]
  const hidden = rows.filter((row) => row.hidden)
  return [
    ...(rows.length > 0 ? [] : [warn(header.headings[0]?.address ?? `A${header.from}`, "IMP-2013", {})]),
    ...years(table, told).map(({ cell, expected, found }) =>
      warn(cell, "IMP-2106", { found: String(found), expected: String(expected) }),
    ),
    ...told.others.map(({ expected, found, heading }) =>
      warn(heading.address, "IMP-2015", { heading: heading.words, found: String(found), expected: String(expected) }),
    ),
    ...doubled(table, told).map(({ cell, heading, taken }) => warn(cell, "IMP-2008", { heading, taken })),
    ...unread(table)
      .slice(0, 1)
      .map(({ cell }) =>
        warn(cell, "IMP-2007", {
          columns: unread(table)
            .map(({ text }) => text)
            .join("; "),
        }),
      ),
    ...notUnderstood.map(({ cell, text }) => warn(cell, "IMP-2005", { text })),
    ...atFirst(told.filled, "IMP-2110"),
    ...atFirst(continued, "IMP-2113"),
    ...(grid.hidden ? hidden.slice(0, 1) : hidden).map(({ row }) => warn(`A${row}`, "IMP-1310", {})),
  ]
}

const shown = 12

const listed = (cells: ReadonlyArray<string>): string =>
  `${cells.slice(0, shown).join(", ")}${cells.length > shown ? ", …" : ""}`

/** Years that differ: the title's from the campaign's, and the plan column's ("dự kiến nhân rộng năm …") from the next. */
const years = ({ header }: Table, { campaign, year }: TableFound) => {
  const plan = otherPlanYear(headingYears(header.words.get("plan") ?? ""), campaign)
  const planCell = header.headings.find(({ column }) => header.columns.get(column) === "plan")
  return [
    ...(year === undefined || year.year === campaign
      ? []
      : [{ cell: year.cell, found: year.year, expected: campaign }]),
    ...(plan === undefined ? [] : [{ cell: planCell?.address ?? `A${header.from}`, ...plan }]),
  ]
}

/** Columns whose heading names what a column before it names in other words. */
const doubled = ({ grid, header, profile }: Table, { others }: TableFound) =>
  header.headings.flatMap(({ address, column, field, merged, words }) => {
    if (field === undefined || merged || profile !== undefined || header.columns.has(column)) return []
    if (others.some(({ heading }) => heading.column === column)) return []
    const taken = header.words.get(field) ?? ""
    return holdsText(grid, header, column) ? [{ cell: address, heading: words, taken }] : []
  })

/** Columns that hold something and that this kind of sheet has no place for. */
const unread = ({ grid, header, kinds, profile }: Table) =>
  header.headings.flatMap(({ address, column, field, words }) => {
    const used = field !== undefined && kinds.some((kind) => readFields[kind].has(field))
    const isLeftOut = profile !== undefined && field === undefined
    if (used || isLeftOut || !holdsText(grid, header, column)) return []
    return [{ cell: address, text: `${columnLetters(column)} “${words}”` }]
  })

import { headingYears } from "@kheo/domain/checks"
import type { Issue } from "../issue/issue.ts"
import { type Field, proseFields } from "../layout/field.ts"
import type { Header, Heading } from "../layout/header.ts"
import type { SheetRead } from "./read-sheet.ts"

/** The tables of a file without those of other years beside one of the campaign's of the same kind, and what is told of them. */
export const ofTheYear = (
  sheets: ReadonlyArray<SheetRead>,
  campaign: number,
): { readonly sheets: ReadonlyArray<SheetRead>; readonly left: ReadonlyArray<Issue> } => {
  const own = new Set(sheets.flatMap(({ kind, year }) => (year?.year === campaign ? [kind] : [])))
  const isLeft = ({ kind, year }: SheetRead) => year !== undefined && year.year !== campaign && own.has(kind)
  return {
    sheets: sheets.filter((sheet) => !isLeft(sheet)),
    left: sheets.filter(isLeft).map(({ file, rows, sheet, year }): Issue => {
      const params = { rows: String(rows.length), found: String(year?.year), expected: String(campaign) }
      return { file, sheet, cell: year?.cell ?? "A1", code: "IMP-2014", params }
    }),
  }
}

/** A column of another year, beside one that is of the year which counts. */
export interface OtherYear {
  readonly heading: Heading
  readonly found: number
  readonly expected: number
}

/** Columns that tell for another year what a column beside them tells for the campaign's, or of plans for the next. */
export const otherYears = ({ columns, headings }: Header, campaign: number): ReadonlyArray<OtherYear> =>
  [...proseFields].flatMap((field) => {
    const expected = expectedYear(field, campaign)
    const own = headings
      .filter(({ column }) => columns.get(column) === field)
      .map((heading) => ({ heading, years: headingYears(heading.words) }))
    if (!own.some(({ years }) => years.includes(expected))) return []
    return own.flatMap(({ heading, years: [found, ...others] }) =>
      found === undefined || [found, ...others].includes(expected) ? [] : [{ heading, found, expected }],
    )
  })

const expectedYear = (field: Field, campaign: number): number => (field === "plan" ? campaign + 1 : campaign)

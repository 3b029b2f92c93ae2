import { headingYears, otherPlanYear } from "@kheo/domain/checks"
import type { Grid } from "../formats/grid.ts"
import { readPreamble } from "../layout/preamble.ts"
import type { Table } from "../layout/table.ts"
import type { SheetProblem } from "./sheet-problem.ts"

/** A hidden sheet that says to be of another year: mostly last year's, left in the workbook, and nobody who sent it sees it. */
export const ofAnotherYear = (grid: Grid, tables: ReadonlyArray<Table>, campaign: number): SheetProblem | undefined => {
  if (!grid.hidden) return undefined
  for (const table of tables) {
    const told = yearOf(grid, table, campaign)
    if (told !== undefined && told.year !== campaign)
      return {
        cell: told.cell,
        code: "IMP-2012",
        params: { sheet: grid.sheet, found: String(told.year), expected: String(campaign) },
      }
  }
  return undefined
}

/** The year of a table: by its title, the sheet's name, the plan column's heading, or the day of a paper that looks back. */
const yearOf = (
  grid: Grid,
  { above, header, kinds }: Table,
  campaign: number,
): { readonly year: number; readonly cell: string } | undefined => {
  const { date, year } = readPreamble(above)
  if (year !== undefined) return year
  const cell = header.headings[0]?.address ?? `A${header.from}`
  const named = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(grid.sheet)?.[0]
  if (named !== undefined) return { year: Number(named), cell }
  const planned = headingYears(header.words.get("plan") ?? "")
  if (planned.length > 0) return { year: (otherPlanYear(planned, campaign)?.found ?? campaign + 1) - 1, cell }
  // A list of registrations may be dated in the autumn before its year, a report in the winter after it.
  const looksBack = kinds.some((kind) => kind === "results" || kind === "proposal")
  const dated = looksBack && date.kind === "dated" ? Number(date.date.slice(0, 4)) : campaign
  return dated < campaign ? { year: dated, cell } : undefined
}

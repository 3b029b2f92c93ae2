import type { PlannedIssue, PlannedRow, Standing } from "../../imports/index.ts"
import { chosenIndex, type Line } from "../../list/index.ts"
import type { Importing, ReviewTab } from "../../state/index.ts"

/** How a row stands with what was decided about it. */
export type Stand = Standing | "skipped" | "decided"

/** A decided row counts as good once it is planned so, and as left out at once. */
export const standOf = (row: PlannedRow, { decisions }: Pick<Importing, "decisions">): Stand => {
  const decision = decisions.get(row.key)
  if (decision === undefined) return row.standing
  if (row.standing === "refused" || row.standing === "open")
    return decision.picked === undefined ? "skipped" : row.standing
  return "decided"
}

/** A line of the review: a row, something told of the files, or the sheet that the next rows are of. */
export type ReviewLine = Line &
  ({ readonly row: PlannedRow } | { readonly note: PlannedIssue } | { readonly heading: string })

export interface Reviewed {
  readonly lines: ReadonlyArray<ReviewLine>
  /** How many of each the papers hold, whatever the tab. */
  readonly counts: { readonly [S in Stand]: number }
}

const remembered = new WeakMap<object, Map<string, { readonly decisions: unknown; readonly reviewed: Reviewed }>>()

/** The lines of the tab and the counts; gone through once until something is decided, however many rows there are. */
export const reviewed = ({ decisions, planned, tab }: Importing): Reviewed => {
  if (planned === undefined) return { lines: [], counts: noCounts }
  const known = remembered.get(planned) ?? new Map<string, { decisions: unknown; reviewed: Reviewed }>()
  remembered.set(planned, known)
  const before = known.get(tab)
  if (before?.decisions === decisions) return before.reviewed
  const counts = { ...noCounts }
  const lines: Array<ReviewLine> = []
  let last = ""
  for (const row of planned.rows) {
    const stand = standOf(row, { decisions })
    counts[stand] += 1
    if (!inTab[tab](stand)) continue
    const heading = `${row.file} › ${row.sheet}`
    if (heading !== last) lines.push({ heading })
    last = heading
    lines.push({ key: row.key, row })
  }
  if (tab === "notes") for (const [index, note] of planned.notes.entries()) lines.push({ key: `note/${index}`, note })
  const now = { lines, counts }
  known.set(tab, { decisions, reviewed: now })
  return now
}

/** The finding beside the rows that is chosen in the review. */
export const chosenNote = (importing: Importing): PlannedIssue | undefined => {
  const { lines } = reviewed(importing)
  const line = lines[chosenIndex(lines, importing.place)]
  return line !== undefined && "note" in line ? line.note : undefined
}

const noCounts: { [S in Stand]: number } = {
  good: 0,
  noted: 0,
  open: 0,
  refused: 0,
  unchanged: 0,
  skipped: 0,
  decided: 0,
}

const inTab: { readonly [T in ReviewTab]: (stand: Stand) => boolean } = {
  all: () => true,
  open: (stand) => stand === "open" || stand === "decided" || stand === "skipped",
  refused: (stand) => stand === "refused",
  noted: (stand) => stand === "noted",
  good: (stand) => stand === "good" || stand === "unchanged",
  notes: () => false,
}

/** How many rows nothing is written of: refused, left out, or not decided. */
export const leftOut = ({ open, refused, skipped }: Reviewed["counts"]): number => open + refused + skipped

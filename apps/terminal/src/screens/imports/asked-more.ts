import type { PlannedIssue } from "../../imports/index.ts"
import { go, importLayoutOf, type Importing, type State } from "../../state/index.ts"
import { openImportDays } from "./open-import-days.ts"

/** Whether somebody at the screens can do something about a finding that belongs to no row. */
export const isAnswerable = ({ written }: Importing, { dated, layout }: PlannedIssue): boolean =>
  written === undefined && (dated === true || layout !== undefined)

/** Where it is answered: the columns of its sheet, or the days of the papers. */
export const answerNote = (state: State, note: PlannedIssue): State => {
  if (!isAnswerable(state.importing, note)) return state
  return note.layout === undefined ? openImportDays(state) : go(state, importLayoutOf(note.layout))
}

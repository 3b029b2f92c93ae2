import { formatLocalDate } from "@kheo/vietnamese"
import { go, type State } from "../../state/index.ts"
import { fieldOf } from "../../text-field/index.ts"

/** The question for the papers' days, with what was said before. */
export const openImportDays = (state: State): State => {
  const { paperDate, received } = state.importing.days
  const shown = (day: string | undefined) => ({ text: fieldOf(day === undefined ? "" : formatLocalDate(day)) })
  return go(state, {
    name: "importDays",
    values: { paperDate: shown(paperDate), received: shown(received) },
    focus: "paperDate",
    errors: {},
  })
}

import { eventName, type Words } from "@kheo/application/language"
import type { MovementEvent } from "@kheo/domain/movement"
import { sentence, type Undone } from "@kheo/importer"
import type { Undoing } from "@kheo/terminal"

/** What an undo came to, with what stays and why. */
export const undoingOf = ({ events, facts, totals: { failed, kept, reversed } }: Undone): Undoing => ({
  reversed,
  kept,
  failed,
  events,
  staying: facts.flatMap(({ fact, issue, outcome, source, stream }) => {
    if (outcome === "reversed") return []
    const tag = fact as MovementEvent["_tag"]
    const what: Words = { vi: eventName(tag, "vi"), en: eventName(tag, "en") }
    const why: Words =
      issue === null
        ? { vi: "", en: "" }
        : { vi: sentence(issue.code, issue.params, "vi"), en: sentence(issue.code, issue.params, "en") }
    const place = source === null ? stream : `${source.file} › ${source.sheet}!${source.cell}`
    return [{ place, what, why }]
  }),
})

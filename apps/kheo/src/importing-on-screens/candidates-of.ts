import type { RowIssue, unitSpans } from "@kheo/importer"
import type { Candidate } from "@kheo/terminal"
import { formatLocalDate } from "@kheo/vietnamese"
import type { Effect } from "effect"

type Spans = Effect.Success<ReturnType<typeof unitSpans>>

/** What a row may mean, each with what tells it from the others: its block, and from when until when it was called so. */
export const candidatesOf = (
  { suggestions = [] }: Pick<RowIssue, "suggestions">,
  kind: "unit" | "model",
  spans: Spans,
): ReadonlyArray<Candidate> =>
  suggestions.map(({ id, label }) => {
    const span = spans.get(id)
    if (kind === "model") return { id, label, about: { vi: "", en: "" } }
    if (span === undefined)
      return { id, label, about: { vi: "đơn vị mới trong tệp này", en: "a new unit of these files" } }
    const { block, from, to } = span
    const code = span.code === undefined || label.includes(`(${span.code})`) ? "" : `${span.code}, `
    // The first day of another name is the day after the last of this one.
    const until = to === null ? undefined : formatLocalDate(dayBefore(to))
    return {
      id,
      label,
      about: {
        vi: `${code}${block}, từ ${formatLocalDate(from)}${until === undefined ? "" : ` đến ${until}`}`,
        en: `${code}${block}, from ${formatLocalDate(from)}${until === undefined ? "" : ` to ${until}`}`,
      },
    }
  })

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

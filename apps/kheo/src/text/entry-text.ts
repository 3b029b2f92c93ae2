import type { HistoryEntry } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"

/** One event on a line: position, when it was recorded, what, of which day, about what, by whom, from which cell. */
export const entryText = (
  { actor, data, occurredAt, position, recordedAt, stream, type }: HistoryEntry,
  users: ReadonlyMap<string, string>,
  language: Language,
): string => {
  const source = data["source"] as { readonly file: string; readonly sheet: string; readonly cell: string } | undefined
  return [
    String(position).padStart(6),
    recordedAt,
    type.replace(/^kheo\.|\.v\d+$/g, "").padEnd(28),
    formatLocalDate(occurredAt),
    stream,
    users.get(actor) ?? actor,
    ...(typeof data["title"] === "string" ? [`“${data["title"]}”`] : []),
    ...(source === undefined
      ? []
      : [`${language === "vi" ? "từ" : "from"} ${source.file} › ${source.sheet}!${source.cell}`]),
  ].join("  ")
}

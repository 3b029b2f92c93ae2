import type { LocalDate } from "@kheo/domain/history"
import { formatLocalDate } from "@kheo/vietnamese"
import type { TerminalWords } from "./terminal-words.ts"

/** The deadline and how far it is from the day asked about, in an office's words; the last day itself still counts. */
export const deadlineWords = (words: TerminalWords, deadline: LocalDate | null, asOf: LocalDate): string =>
  deadline === null
    ? words.notOpen
    : `${words.deadline(formatLocalDate(deadline))}: ${words.daysLeft(daysBetween(asOf, deadline))}`

/** How pressing a deadline is: `near` within a week. */
export const urgency = (deadline: LocalDate | null, asOf: LocalDate): "far" | "near" | "over" => {
  if (deadline === null) return "far"
  const days = daysBetween(asOf, deadline)
  return days < 0 ? "over" : days <= 7 ? "near" : "far"
}

const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

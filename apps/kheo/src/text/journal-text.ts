import type { ShownActivity } from "@kheo/application"
import { eventName, type Language } from "@kheo/application/language"
import { formatLocalDate as day } from "@kheo/vietnamese"

const hours = 7

/** The local day and minute of an instant, `22/10/2022 08:00`. */
const minuteOf = (recordedAt: string): string => {
  const local = new Date(Date.parse(recordedAt) + hours * 3_600_000).toISOString()
  return `${day(local.slice(0, 10))} ${local.slice(11, 16)}`
}

/** One activity on a line: when, who, what, of which day, about what, and why. */
export const activityText = (
  activity: ShownActivity,
  users: ReadonlyMap<string, string>,
  language: Language,
): string => {
  const { actor, campaign, kind, mends, modelNumber, occurredAt, position, reason, recordedAt, title, unitName } =
    activity
  const mended = mends?.kind == null ? "" : `: ${eventName(mends.kind, language)}`
  const about = [
    ...(title === null ? [] : [`“${title}” (${modelNumber})`]),
    ...(unitName === null ? [] : [unitName]),
    ...(title === null && unitName === null && campaign !== null ? [String(campaign)] : []),
  ]
  return [
    String(position).padStart(6),
    minuteOf(recordedAt),
    users.get(actor) ?? actor,
    `${eventName(kind, language)}${mended} (${day(occurredAt)})`,
    ...about,
    ...(reason === null ? [] : [`– ${reason}`]),
  ].join("  ")
}

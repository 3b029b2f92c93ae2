import { dayAfter, localDay } from "@kheo/application"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import { html, type Html } from "./html.ts"

/** A count as `1.234`. */
export const count = (value: number): string => formatNumber(value)

/** A share in whole percent, never 100 % before all have come nor 0 % after the first. */
export const percentOf = (part: number, whole: number): number => {
  if (whole === 0 || part === 0) return 0
  if (part >= whole) return 100
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)))
}

/** A day that programs can read too. */
export const day = (date: string): Html => html`<time datetime="${date}">${formatLocalDate(date)}</time>`

/** An instant to the minute, as clocks in Vietnam showed it. */
export const instant = (recordedAt: string): Html => {
  const [at, offset] = [Date.parse(recordedAt), 7 * 3_600_000]
  const clock = new Date(at + offset).toISOString().slice(11, 16)
  return html`<time datetime="${recordedAt}">${formatLocalDate(localDay(at))} ${clock}</time>`
}

/** Every day from one to another, inclusive. */
export const daysFromTo = (first: string, last: string): ReadonlyArray<string> => {
  const days: Array<string> = []
  for (let one = first; one <= last; one = dayAfter(one, 1)) days.push(one)
  return days
}

import type { LocalDate } from "@kheo/domain/history"
import { Clock, Effect } from "effect"

const offset = 7 * 3_600_000

/** The calendar day of an instant in Asia/Ho_Chi_Minh, which has no summer time. */
export const localDay = (epochMillis: number): LocalDate => {
  const number = Math.floor((epochMillis + offset) / dayMillis)
  if (number !== last.number) last = { number, day: new Date(number * dayMillis).toISOString().slice(0, 10) }
  return last.day
}

const dayMillis = 86_400_000

/** Every command asks which day it is. */
let last: { readonly number: number; readonly day: LocalDate } = { number: 0, day: "1970-01-01" }

/** The first instant after a local day, in epoch milliseconds. */
export const endOfDay = (day: LocalDate): number => Date.parse(`${day}T00:00:00+07:00`) + 86_400_000

/** Today's calendar day in Asia/Ho_Chi_Minh, whatever the computer's own time zone. */
export const today: Effect.Effect<LocalDate> = Effect.map(Clock.currentTimeMillis, localDay)

/** The day before another; a unit that changes on a day is called as it was called on this one. */
export const dayBefore = (day: LocalDate): LocalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** So many days after a day, before it where negative. */
export const dayAfter = (day: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMillis).toISOString().slice(0, 10)

/** How many days from one day to another, negative where that is earlier. */
export const daysFrom = (one: LocalDate, other: LocalDate): number =>
  (Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / dayMillis

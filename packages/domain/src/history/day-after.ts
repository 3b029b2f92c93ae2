import { DateTime } from "effect"
import type { LocalDate } from "./local-date.ts"

/** The calendar day so many days after another. */
export const dayAfter = (day: LocalDate, days: number): LocalDate =>
  DateTime.formatIsoDateUtc(DateTime.add(DateTime.makeUnsafe(`${day}T00:00:00Z`), { days }))

import { DateTime } from "effect"
import type { LocalDate } from "./local-date.ts"

/** How many days from one calendar day to another; negative when the other is earlier. */
export const daysBetween = (one: LocalDate, other: LocalDate): number => (midnight(other) - midnight(one)) / 86_400_000

const midnight = (day: LocalDate): number => DateTime.makeUnsafe(`${day}T00:00:00Z`).epochMilliseconds

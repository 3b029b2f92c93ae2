import { today } from "@kheo/application"
import type { Basis, LocalDate } from "@kheo/domain/history"
import { Effect } from "effect"
import { dateOption, type Session } from "../../cli/session.ts"

/** The day of what a command states, and where it comes from. */
export interface Day {
  readonly occurredAt: LocalDate
  readonly basis: Basis
}

/** The paper's date, `--date` or `--paper-date`; without one, today as the day of receipt. */
export const dayOf = (session: Session): Effect.Effect<Day> => {
  const on = dateOption(session, "date") ?? dateOption(session, "paper-date")
  return Effect.map(today, (now) => ({ occurredAt: on ?? now, basis: on === undefined ? "receipt" : "paper" }))
}

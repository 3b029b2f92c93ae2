import type { Basis } from "./fact.ts"
import type { LocalDate } from "./local-date.ts"

/** The day on which a command is recorded: an argument, since the domain has no clock. */
export interface Occasion {
  readonly today: LocalDate
}

/** A paper can't be dated after the day on which it is recorded; an assumed day may be (a campaign prepared in December). */
export const isFromTheFuture = (
  { basis, occurredAt }: { readonly basis: Basis; readonly occurredAt: LocalDate },
  { today }: Occasion,
): boolean => basis !== "assumed" && occurredAt > today

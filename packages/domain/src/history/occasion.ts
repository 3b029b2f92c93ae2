import type { Basis } from "./fact.ts"
import type { LocalDate } from "./local-date.ts"

/** The day on which a command is recorded: an argument, since the domain has no clock. */
export interface Occasion {
  readonly today: LocalDate
}

interface Dated {
  readonly basis: Basis
  readonly occurredAt: LocalDate
}

/**
 * The day of a command, or of the fact with which it corrects another, that lies after the day on which it is recorded.
 *
 * No paper has such a day; an assumed day may (a campaign prepared in December).
 */
export const futureDay = (said: Dated & { readonly replacement?: Dated }, { today }: Occasion): LocalDate | undefined =>
  [said, said.replacement].find((dated) => dated !== undefined && dated.basis !== "assumed" && dated.occurredAt > today)
    ?.occurredAt

import { type Basis, EventId, type Source } from "./fact.ts"
import type { LocalDate } from "./local-date.ts"
import type { Recorded } from "./recorded.ts"

/** The day on which every command of the tests is recorded: the deadline of the letter of 19/10/2022. */
export const today: LocalDate = "2022-10-21"

export const eventId = (count: number): EventId => EventId.make(`e${count}`)

/** An event as the ledger holds it, under the id `e<position>`. */
export const recorded = <E>(event: E, position: number): Recorded<E> => ({
  id: eventId(position),
  position,
  stream: "some/stream",
  recordedAt: "2022-10-21T02:00:00.000Z",
  actor: "clerk",
  tags: [],
  event,
})

/** What an aggregate knows after these events, whose ids are e1, e2, … */
export const after = <S, E>(
  { evolve, initial }: { readonly initial: S; readonly evolve: (state: S, event: Recorded<E>) => S },
  past: ReadonlyArray<E>,
): S => past.map((event, index) => recorded(event, index + 1)).reduce(evolve, initial)

export const on = (occurredAt: LocalDate, basis: Basis = "paper") => ({ occurredAt, basis })

/** A day that nobody knows. */
export const assumed = (occurredAt: LocalDate) => on(occurredAt, "assumed")

export const cell = (file: string, row: number): Source => ({
  file,
  sha256: "9f86d081",
  sheet: "Sheet1",
  row,
  cell: `B${row}`,
})

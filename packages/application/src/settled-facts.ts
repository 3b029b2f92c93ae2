import { isCorrection, isRetraction, type LocalDate, type Recorded } from "@kheo/domain/history"
import {
  type MovementEvent,
  type MovementFact,
  parseStream,
  partitionOf,
  place,
  type PlacedFact,
} from "@kheo/domain/movement"
import type { Line } from "@kheo/event-store"
import type { Opener } from "./personal/opener.ts"
import { trustedEvent } from "./trusted-line.ts"

/**
 * The facts that some lines leave standing up to a day, in fold order: what the stored read model holds of them, without it.
 *
 * Each stream among the lines must begin at its beginning.
 */
export const settledFacts = (lines: ReadonlyArray<Line>, opener: Opener, asOf?: LocalDate): ReadonlyArray<PlacedFact> =>
  settledEvents(
    lines.map((line) => trustedEvent(line, opener)),
    asOf,
  )

/** The same of events that were read already. */
export const settledEvents = (
  events: Iterable<Recorded<MovementEvent>>,
  asOf: LocalDate = "9999-12-31",
): ReadonlyArray<PlacedFact> => {
  const standing: StandingById = new Map()
  for (const recorded of events) settleOne(standing, recorded)
  return inFoldOrder([...standing.values()].filter(({ fact }) => fact.occurredAt <= asOf))
}

/** Standing facts by the event that stated each first. */
export type StandingById = Map<string, PlacedFact>

/** Works one more event into what stands. */
export const settleOne = (standing: StandingById, recorded: Recorded<MovementEvent>): void => {
  const { event, id, position, stream } = recorded
  if (isRetraction(event)) standing.delete(event.retracts)
  else if (isCorrection<MovementFact>(event)) {
    const corrected = standing.get(event.corrects)
    if (corrected !== undefined) standing.set(event.corrects, { ...corrected, fact: event.replacement } as PlacedFact)
  } else if (partitionOf(recorded) !== undefined) {
    const about = parseStream(stream)
    if (about !== undefined) standing.set(id, place(about, event as MovementFact, { id, position }))
  }
}

/** By the day of the fact, and on one day by its event's position. */
export const inFoldOrder = (facts: Iterable<PlacedFact>): ReadonlyArray<PlacedFact> =>
  [...facts].toSorted((one, other) => {
    const [day, next] = [one.fact.occurredAt, other.fact.occurredAt]
    return day < next ? -1 : day > next ? 1 : one.position - other.position
  })

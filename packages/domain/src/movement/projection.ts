import type { EventId } from "../history/fact.ts"
import type { Recorded } from "../history/recorded.ts"
import type { FactByCategory, MovementEvent, MovementFact } from "./event.ts"
import { parseStream, type StreamRef } from "./streams.ts"

/** Where a standing fact comes from: the event that first stated it, and its position. */
export interface Origin {
  readonly id: EventId
  readonly position: number
}

/** A standing fact with what it is about and where it comes from; projections meet them by (occurredAt, position). */
export type PlacedFact = {
  [C in keyof FactByCategory]: Extract<StreamRef, { readonly category: C }> &
    Origin & { readonly fact: FactByCategory[C] }
}[keyof FactByCategory]

/** A fact in its place; a stream holds facts of its own category only. */
export const place = (about: StreamRef, fact: MovementFact, origin: Origin): PlacedFact =>
  ({ ...about, ...origin, fact }) as PlacedFact

/**
 * A projection: a left fold over standing facts, asked of any day and any state of knowledge.
 *
 * `apply` may change the state it is given, which the fold owns. `version` is raised when the same facts fold to another state.
 */
export interface Projection<State> {
  readonly name: string
  readonly version: number
  readonly empty: () => State
  readonly apply: (state: State, placed: PlacedFact) => State
}

/** The state after all facts, which come by (occurredAt, position). */
export const fold = <State>({ apply, empty }: Projection<State>, facts: Iterable<PlacedFact>): State => {
  let state = empty()
  for (const placed of facts) state = apply(state, placed)
  return state
}

/** The partition of all units, whatever the campaign. */
export const unitPartition = "unit"

/** The partition of the office: its settings, users and papers, which belong to no campaign. */
export const officePartition = "office"

/** Units are one partition, the office is another; everything that carries a campaign's tag is that campaign's, imports, persons and access keys aside. */
export const partitionOf = ({ stream, tags }: Pick<Recorded<MovementEvent>, "stream" | "tags">): string | undefined => {
  switch (parseStream(stream)?.category) {
    case "unit":
      return unitPartition
    case "office":
    case "document":
      return officePartition
    case "import":
    case "ledger":
    case "person":
    case "access-key":
      return undefined
    default:
      return tags.find((tag) => tag.startsWith("campaign:"))
  }
}

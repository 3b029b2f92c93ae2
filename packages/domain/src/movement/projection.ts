import type { Recorded } from "../history/recorded.ts"
import { parseStream, type StreamRef } from "./streams.ts"
import type { MovementEvent, MovementFact } from "./event.ts"

/** A standing fact, and what it is about; projections meet them by (occurredAt, position). */
export interface PlacedFact {
  readonly about: StreamRef
  readonly fact: MovementFact
}

/**
 * A projection: a left fold over standing facts, asked of any day and any state of knowledge.
 *
 * `apply` may change the state it is given, which the fold owns.
 */
export interface Projection<State> {
  readonly name: string
  readonly empty: () => State
  readonly apply: (state: State, placed: PlacedFact) => State
}

/** The state after all facts, which come by (occurredAt, position). */
export const fold = <State>({ apply, empty }: Projection<State>, facts: Iterable<PlacedFact>): State => {
  let state = empty()
  for (const placed of facts) state = apply(state, placed)
  return state
}

export const unitPartition = "unit"

/** Units are one partition; everything that carries a campaign's tag is that campaign's. */
export const partitionOf = ({ stream, tags }: Pick<Recorded<MovementEvent>, "stream" | "tags">): string | undefined => {
  if (parseStream(stream)?.category === "unit") return unitPartition
  return tags.find((tag) => tag.startsWith("campaign:"))
}

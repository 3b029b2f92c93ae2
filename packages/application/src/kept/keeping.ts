import type { Line, Position } from "@kheo/event-store"
import type { Effect } from "effect"
import type { Opener } from "../personal/opener.ts"

/** What was read from nothing, and the last line that is worked in. */
export interface Begun<State> {
  readonly state: State
  readonly until: Position
}

/** Something that follows from the ledger's lines, is kept between commands, and brought up to date by the lines since. */
export interface Keeping<State extends object, E, R> {
  /** Tells it from everything else that is kept of a ledger. */
  readonly name: string
  /** The stream or tag whose lines concern it, or the first word of streams with a `/`. */
  readonly concerns: string
  /** Reads it from nothing. */
  readonly begin: (open: Opener) => Effect.Effect<Begun<State>, E, R>
  /** After one more line that may concern it; undefined where it has to be read from nothing again. */
  readonly goOn: (state: State, line: Line, open: Opener) => State | undefined
  /** About how many lines' worth of memory it takes. */
  readonly weight: (state: State) => number
}

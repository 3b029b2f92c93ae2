import { type EventId, isRetraction, type Recorded } from "@kheo/domain/history"
import type { MovementEvent } from "@kheo/domain/movement"
import { collectLines, EventStore, type Line, type StoreUnavailable } from "@kheo/event-store"
import { Effect } from "effect"
import type { Opener } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"
import type { Keeping } from "./keeping.ts"

/** What a stream folds to, and how. */
export interface Aggregate<State, Event> {
  readonly initial: State
  readonly evolve: (state: State, recorded: Recorded<Event>) => State
}

/** An aggregate as it stood when it was read, and the version that a decision on it rests on. */
export interface Loaded<State> {
  readonly state: State
  readonly stream: string
  readonly version: number
  /** Its newest retraction, which a fact stated again comes after. */
  readonly lastRetraction: EventId | undefined
}

/** An aggregate of which nothing is recorded. */
export const unrecorded = <State>(
  { initial }: Pick<Aggregate<State, never>, "initial">,
  stream: string,
): Loaded<State> => ({
  state: initial,
  stream,
  version: 0,
  lastRetraction: undefined,
})

/** A stream that is read once, and then each line that comes to it. */
export const keptStream = <State, Event>(
  aggregate: Aggregate<State, Event>,
  stream: string,
  { asStored }: { readonly asStored?: true } = {},
): Keeping<Loaded<State>, StoreUnavailable, EventStore> => ({
  name: `${stream} ${numberOf(aggregate)} ${asStored}`,
  concerns: stream,
  begin: (open) =>
    Effect.map(
      EventStore.use((store) => collectLines(store.read({ stream }))),
      (lines) => ({
        state: lines.reduce((loaded, line) => oneMore(aggregate, loaded, line, open), unrecorded(aggregate, stream)),
        until: lines.at(-1)?.position ?? 0,
      }),
    ),
  goOn: (loaded, line, open) => oneMore(aggregate, loaded, line, open),
  weight: ({ version }) => version + 1,
})

const oneMore = <State, Event>(
  { evolve }: Aggregate<State, Event>,
  { lastRetraction, state, stream }: Loaded<State>,
  line: Line,
  open: Opener,
): Loaded<State> => {
  const recorded = fromStored(line, open) as Recorded<MovementEvent & Event>
  return {
    state: evolve(state, recorded),
    stream,
    version: line.streamVersion,
    lastRetraction: isRetraction(recorded.event) ? recorded.id : lastRetraction,
  }
}

/** Two foldings of one stream are two things that are kept. */
const numberOf = (aggregate: object): number => {
  const number = numbers.get(aggregate) ?? (numbered += 1)
  numbers.set(aggregate, number)
  return number
}

const numbers = new WeakMap<object, number>()
let numbered = 0

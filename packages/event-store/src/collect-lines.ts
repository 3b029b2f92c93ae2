import { type Effect, Stream } from "effect"
import type { Line } from "./line.ts"

/** Lines that can be had as a stream or all at once; what only one of the two ways needs is made when that is asked for. */
interface Ways<E> {
  readonly stream: () => Stream.Stream<Line, E>
  readonly all: () => Effect.Effect<ReadonlyArray<Line>, E>
}

/** A stream in all that it is asked, but for making its channel only then: a stream costs more to make than a line to read. */
class Lines<E> {
  readonly #ways: Ways<E>
  #stream: Stream.Stream<Line, E> | undefined

  constructor(ways: Ways<E>) {
    this.#ways = ways
  }

  get channel(): Stream.Stream<Line, E>["channel"] {
    return (this.#stream ??= this.#ways.stream()).channel
  }

  get all(): Effect.Effect<ReadonlyArray<Line>, E> {
    return this.#ways.all()
  }
}
Object.setPrototypeOf(Lines.prototype, Object.getPrototypeOf(Stream.empty))

/** A stream of which `collectLines` runs `all` instead. */
export const linesOf = <E>(ways: Ways<E>): Stream.Stream<Line, E> =>
  new Lines(ways) as unknown as Stream.Stream<Line, E>

/** All lines of `EventStore.read`, at a fraction of what running a stream of a few lines takes. */
export const collectLines = <E>(stream: Stream.Stream<Line, E>): Effect.Effect<ReadonlyArray<Line>, E> =>
  stream instanceof Lines ? (stream as Lines<E>).all : Stream.runCollect(stream)

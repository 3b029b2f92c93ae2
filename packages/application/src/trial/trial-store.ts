import {
  type Appended,
  collectLines,
  type Command,
  type Condition,
  type Decision,
  EventStore,
  type Head,
  type Line,
  type NewEvent,
  planAppend,
  type ReadQuery,
  type Write,
} from "@kheo/event-store"
import { emptyFrontier } from "@kheo/event-store/merkle"
import { Clock, Effect, Stream } from "effect"

interface Tried {
  readonly line: Line
  readonly tags: ReadonlyArray<string>
}

/**
 * A store on top of another: what is appended to it is seen by whoever reads it, and stands nowhere else.
 *
 * Beneath it the other one stays as it was when the trial began. `writes` and `conditions` are what one append to the other
 * one takes to make all of it true, or none.
 */
export class TrialStore {
  readonly writes: Array<Write> = []
  readonly conditions: Array<Condition> = []
  readonly beneath: EventStore["Service"]
  readonly head: Head
  readonly #lines: Array<Tried> = []
  readonly #versions = new Map<string, { readonly beneath: number; now: number }>()

  constructor(beneath: EventStore["Service"], head: Head) {
    this.beneath = beneath
    this.head = head
  }

  get service(): EventStore["Service"] {
    return {
      append: (command, decision) => Effect.flatMap(decision, (decided) => this.#take(command, decided)),
      read: (query) => this.#read(query),
      head: (at) => Effect.suspend(() => this.#headAt(at)),
      prove: this.beneath.prove,
    }
  }

  get position(): number {
    return this.head.position + this.#lines.length
  }

  #headAt(at: number | undefined) {
    const position = Math.min(Math.max(at ?? this.position, 0), this.position)
    if (position < this.head.position) return this.beneath.head(position)
    const recordedAt = this.#lines.at(position - this.head.position - 1)?.line.recordedAt ?? this.head.recordedAt
    return Effect.succeed({ ...this.head, position, ...(position > this.head.position ? { recordedAt } : {}) })
  }

  readonly #take = Effect.fnUntraced(function* (this: TrialStore, command: Command, { conditions, writes }: Decision) {
    for (const { stream } of writes) yield* this.#versionOf(stream)
    for (const condition of conditions) this.conditions.push(this.#onWhatIsBeneath(condition))
    const first = this.position + 1
    const now = yield* Clock.currentTimeMillis
    const caused = writes.map(({ events, stream }) => ({ stream, events: events.map(causedBy(command)) }))
    const { ledger, recordedAt } = this.head
    const state = { ledger, position: this.position, frontier: emptyFrontier, recordedAt }
    const { lines } = planAppend(state, (stream) => this.#versions.get(stream)?.now ?? 0, command, caused, now)
    for (const { line, tags } of lines) {
      this.#lines.push({ line, tags })
      const version = this.#versions.get(line.stream)
      if (version !== undefined) version.now = line.streamVersion
    }
    this.writes.push(...caused)
    return { first, last: this.position, replayed: false } satisfies Appended
  }).bind(this)

  /** Within the trial everything holds, since nobody else is in it; what was read beneath must hold when it becomes true. */
  #onWhatIsBeneath(condition: Condition): Condition {
    if ("tags" in condition) return { ...condition, noneAfter: Math.min(condition.noneAfter, this.head.position) }
    return { ...condition, is: this.#versions.get(condition.stream)?.beneath ?? condition.is }
  }

  readonly #versionOf = Effect.fnUntraced(function* (this: TrialStore, stream: string) {
    if (this.#versions.has(stream)) return
    const until = this.head.position
    const newest = until === 0 ? [] : yield* collectLines(this.beneath.read({ stream, until, newest: 1 }))
    const version = newest.at(-1)?.streamVersion ?? 0
    this.#versions.set(stream, { beneath: version, now: version })
  }).bind(this)

  #read(query: ReadQuery): ReturnType<EventStore["Service"]["read"]> {
    const { after = 0, newest, until = Infinity } = query
    const own = this.#lines.filter((tried) => matches(tried, query)).map(({ line }) => line)
    const last = Math.min(until, this.head.position)
    const beneath = after >= last ? Stream.empty : this.beneath.read({ ...query, until: last, follow: false })
    if (newest === undefined) return Stream.concat(beneath, Stream.fromIterable(own))
    if (own.length >= newest) return Stream.fromIterable(own.slice(-newest))
    const rest = { ...query, newest: newest - own.length, until: last }
    return Stream.concat(last === 0 ? Stream.empty : this.beneath.read(rest), Stream.fromIterable(own))
  }
}

const causedBy =
  ({ id }: Command) =>
  (event: NewEvent): NewEvent => ({ causationId: id, ...event })

const matches = ({ line, tags }: Tried, query: ReadQuery): boolean => {
  const { after = 0, stream, tags: wanted = [], types, until = Infinity } = query
  return (
    line.position > after &&
    line.position <= until &&
    (stream === undefined || line.stream === stream) &&
    (types === undefined || types.includes(line.type)) &&
    wanted.every((tag) => tags.includes(tag))
  )
}

import { type EventId, isRetraction, type Recorded, type Source } from "@kheo/domain/history"
import type { MovementEvent } from "@kheo/domain/movement"
import type { UnitFact, UnitId } from "@kheo/domain/unit"
import type { Condition, Head, Line } from "@kheo/event-store"
import type { VaultSession } from "@kheo/vault/persons"
import { Context } from "effect"
import type { Aggregate, Loaded } from "../kept/index.ts"
import type { Opener } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"

/** An event that was decided and is not appended yet. */
export interface DraftedEvent {
  readonly id: EventId
  readonly event: MovementEvent
  readonly tags: ReadonlyArray<string>
}

/** What came of one command, in the order in which commands were asked. */
export interface DraftedCommand {
  /** The command's own id, which its lines name as their cause: they are appended together with those of others. */
  readonly id: string
  readonly stream: string
  readonly events: ReadonlyArray<DraftedEvent>
}

/** What a row of a paper states: the event's name and id, and where it was read. */
export interface StatedEvent {
  readonly id: EventId
  readonly tag: MovementEvent["_tag"]
  readonly source: Source
}

const statedBy = ({ events }: DraftedCommand): ReadonlyArray<StatedEvent> =>
  events.flatMap(({ event, id }) =>
    "source" in event && event.source !== undefined ? [{ id, tag: event._tag, source: event.source }] : [],
  )

interface DraftedStream {
  readonly name: string
  events: ReadonlyArray<Recorded<MovementEvent>>
  /** How many of its events stand in the ledger. */
  readonly stored: number
  /** By aggregate, while a decision may ask for them again. */
  states: Map<unknown, unknown> | undefined
  lastRetraction: EventId | undefined
}

/** What is read of the ledger at once when a draft begins. */
export interface DraftBase {
  readonly head: Head
  /** Every line about units and the campaign. */
  readonly lines: Iterable<Line>
  readonly open: Opener
  /** Streams that hold nothing when none of those lines is theirs. */
  readonly covers: (stream: string) => boolean
}

/**
 * A copy of the register in memory on which commands are decided one after another, each seeing those before it.
 *
 * Nothing of it is appended until the draft is written as a whole; streams are decoded when a decision first asks for them.
 */
export class Draft {
  readonly commands: Array<DraftedCommand> = []
  /** What is kept of commands that were appended. */
  readonly #appended: Array<StatedEvent> = []
  readonly head: Head
  /** Tags under which nothing may have come since the draft began. */
  readonly watched = new Set<string>()
  /** The next free number of a campaign's registrations, once it was asked for. */
  readonly nextNumbers = new Map<number, number>()
  /** The vault as the draft found it writable. */
  vault: VaultSession | undefined
  /** What stands of every unit, once a decision about units was asked for. */
  units: Map<UnitId, ReadonlyArray<UnitFact>> | undefined
  readonly #base: DraftBase
  readonly #lines = new Map<string, Array<Line>>()
  readonly #streams = new Map<string, DraftedStream>()
  #position: number

  constructor(base: DraftBase) {
    this.head = base.head
    this.#base = base
    this.#position = base.head.position
    for (const line of base.lines) {
      const its = this.#lines.get(line.stream)
      if (its === undefined) this.#lines.set(line.stream, [line])
      else its.push(line)
    }
  }

  get position(): number {
    return this.#position
  }

  /** Whether the draft knows all that stands of a stream without asking the store. */
  knows(stream: string): boolean {
    return this.#streams.has(stream) || this.#lines.has(stream) || this.#base.covers(stream)
  }

  /** Whether something of the stream was read. */
  has(stream: string): boolean {
    return this.#streams.has(stream) || this.#lines.has(stream)
  }

  /** Whether a decision rests on the stream. */
  reads(stream: string): boolean {
    return this.#streams.has(stream)
  }

  /** Takes in what the store holds of a stream that was not read at the beginning. */
  take(stream: string, lines: ReadonlyArray<Line>): void {
    this.#lines.set(stream, [...lines])
  }

  /** Every line that was read at the beginning. */
  *lines(): Generator<Line> {
    for (const its of this.#lines.values()) yield* its
  }

  /** Streams that hold something, stored or drafted. */
  streams(): ReadonlyArray<string> {
    return [...new Set([...this.#lines.keys(), ...this.#streams.keys()])]
  }

  /** The stream's events, stored and drafted. */
  eventsOf(stream: string): ReadonlyArray<Recorded<MovementEvent>> {
    return this.#stream(stream).events
  }

  /** How many events of the stream stand in the ledger. */
  storedOf(stream: string): number {
    return this.#stream(stream).stored
  }

  load<State, Event>(aggregate: Aggregate<State, Event>, stream: string): Loaded<State> {
    const its = this.#stream(stream)
    let state = its.states?.get(aggregate) as State | undefined
    if (state === undefined) {
      state = (its.events as ReadonlyArray<Recorded<MovementEvent & Event>>).reduce(aggregate.evolve, aggregate.initial)
      its.states ??= new Map()
      its.states.set(aggregate, state)
    }
    return { state, stream, version: its.events.length, lastRetraction: its.lastRetraction }
  }

  /** Whether the ledger or the draft holds an event of this id on the stream. */
  holds(stream: string, id: EventId): boolean {
    return this.#stream(stream).events.some((recorded) => recorded.id === id)
  }

  record({ events, id: command, stream }: DraftedCommand, actor: string, conditions: ReadonlyArray<Condition>): void {
    const its = this.#stream(stream)
    const drafted = events.map(({ event, id, tags }): Recorded<MovementEvent> => {
      this.#position += 1
      return { id, position: this.#position, stream: its.name, recordedAt: "", actor, tags, event }
    })
    // As long as it has to be and no longer: an array that grows takes room for many.
    its.events = its.events.length === 0 ? drafted : [...its.events, ...drafted]
    for (const recorded of drafted) {
      const { event, id } = recorded
      if (isRetraction(event)) its.lastRetraction = id
      if (its.events.length <= foldedAnew) its.states = undefined
      for (const [aggregate, state] of its.states ?? [])
        its.states?.set(aggregate, (aggregate as Aggregate<unknown, MovementEvent>).evolve(state, recorded))
    }
    for (const condition of conditions) if ("tags" in condition) this.watched.add(condition.tags.join(" "))
    if (drafted.length > 0) this.commands.push({ id: command, stream: its.name, events: drafted })
  }

  /** Every drafted event that was read somewhere, also of commands that were let go. */
  *stated(): Generator<StatedEvent> {
    yield* this.#appended
    for (const command of this.commands) yield* statedBy(command)
  }

  /**
   * Lets go of commands that were appended, so that a large import grows no further while it is written: nothing is decided
   * on the draft any more, but it still tells which streams its decisions rest on.
   */
  letGo(commands: ReadonlySet<DraftedCommand>): void {
    for (const command of commands) {
      const { stream } = command
      this.#appended.push(...statedBy(command))
      const its = this.#streams.get(stream)
      if (its !== undefined) [its.events, its.states] = [[], undefined]
    }
    const left = this.commands.filter((command) => !commands.has(command))
    this.commands.splice(0, this.commands.length, ...left)
  }

  #stream(stream: string): DraftedStream {
    const known = this.#streams.get(stream)
    if (known !== undefined) return known
    const events = (this.#lines.get(stream) ?? []).map((line) => fromStored(line, this.#base.open))
    const its: DraftedStream = {
      name: stream,
      events,
      stored: events.length,
      states: undefined,
      lastRetraction: events.findLast(({ event }) => isRetraction(event))?.id,
    }
    this.#streams.set(stream, its)
    return its
  }
}

/** A stream of no more events is folded again when it is asked for once more: there are thousands of such, and hardly any is. */
const foldedAnew = 4

/** While there is one, use cases decide on it and write into it, and into nothing else. */
export const Drafting = Context.Reference<Draft | undefined>("@kheo/application/Drafting", {
  defaultValue: () => undefined,
})

import type { Line, Position } from "@kheo/event-store"
import { asStored, type Opener } from "../personal/opener.ts"
import type { Begun, Keeping } from "./keeping.ts"
import { keysOf } from "./keys-of.ts"

interface Entry {
  readonly name: string
  readonly concerns: string
  readonly state: object
  readonly until: Position
  readonly weight: number
  /** Lines that came since it was last asked for. */
  readonly news: Array<Line>
}

/** The last line that was seen: while it still stands there, so does everything before it. */
export type Anchor = Pick<Line, "position" | "leafHash">

type AnyKeeping<State extends object> = Pick<Keeping<State, unknown, unknown>, "name" | "concerns" | "goOn" | "weight">

/**
 * What this process keeps of one ledger: each thing with the lines that came since it was last asked for.
 *
 * It is bounded, and what was not asked for the longest goes first. Once what it was told of persons reads otherwise, by another
 * generation of the vault or by an erasure in the ledger, all of it goes at once.
 */
export class KeptLedger {
  /** Undefined until the ledger is looked at, and again once it isn't the one that was. */
  anchor: Anchor | undefined
  /** How often this process wrote something since. */
  writings = 0
  readonly #entries = new Map<string, Entry>()
  readonly #concerned = new Map<string, Set<Entry>>()
  readonly #most: number
  #weight = 0
  #generation: number | undefined

  constructor(most: number = keptAtMost) {
    this.#most = most
  }

  /** What is kept under the name, up to date with the anchor; undefined where it has to be read. */
  recall<State extends object>(keeping: AnyKeeping<State>, open: Opener): State | undefined {
    this.#openedBy(open)
    const entry = this.#entries.get(keeping.name)
    if (entry === undefined) return undefined
    let state: State | undefined = entry.state as State
    if (entry.news.length === 0) {
      this.#entries.delete(entry.name)
      this.#entries.set(entry.name, entry)
      return state
    }
    this.#forget(entry)
    for (const line of entry.news) {
      state = keeping.goOn(state, line, open)
      if (state === undefined) return undefined
    }
    this.#keep(keeping, { state, until: entry.until })
    return state
  }

  /** Keeps what was read while the ledger was seen to stand at the anchor; what was seen meanwhile would be missing from it. */
  keep<State extends object>(keeping: AnyKeeping<State>, begun: Begun<State>, anchor: Anchor | undefined): void {
    if (anchor !== undefined && anchor === this.anchor) this.#keep(keeping, begun)
  }

  /** One more line, right after the anchor. */
  take(line: Line): void {
    this.anchor = line
    if (line.stream.startsWith("person/")) this.clear()
    if (this.#entries.size === 0) return
    for (const key of this.#keysOf(line))
      for (const entry of this.#concerned.get(key) ?? []) {
        if (line.position <= entry.until) continue
        if (entry.news.length < newsAtMost) entry.news.push(line)
        else this.#forget(entry)
      }
  }

  clear(): void {
    this.#entries.clear()
    this.#concerned.clear()
    this.#weight = 0
  }

  #openedBy(open: Opener): void {
    if (open === asStored) return
    if (this.#generation !== undefined && this.#generation !== open.generation) this.clear()
    this.#generation = open.generation
  }

  /** Of a line that can't be read, whoever reads it will tell; nothing is kept past it. */
  #keysOf(line: Line): ReadonlyArray<string> {
    try {
      return keysOf(line)
    } catch {
      this.clear()
      return []
    }
  }

  #keep<State extends object>({ concerns, name, weight }: AnyKeeping<State>, { state, until }: Begun<State>): void {
    const before = this.#entries.get(name)
    if (before !== undefined) this.#forget(before)
    const entry: Entry = { name, concerns, state, until, weight: weight(state), news: [] }
    this.#entries.set(name, entry)
    this.#concerned.set(concerns, (this.#concerned.get(concerns) ?? new Set()).add(entry))
    this.#weight += entry.weight
    for (const oldest of this.#entries.values()) {
      if (this.#weight <= this.#most || oldest === entry) break
      this.#forget(oldest)
    }
  }

  #forget(entry: Entry): void {
    this.#entries.delete(entry.name)
    const concerned = this.#concerned.get(entry.concerns)
    concerned?.delete(entry)
    if (concerned?.size === 0) this.#concerned.delete(entry.concerns)
    this.#weight -= entry.weight
  }
}

/** A line and what is made of it take about a kilobyte. */
const keptAtMost = 30_000

/** Who wasn't asked for during so many lines is read again. */
const newsAtMost = 1_000

import type { EventId } from "./fact.ts"

/** An event with its place in the ledger and who wrote it there. */
export interface Recorded<E> {
  readonly id: EventId
  readonly position: number
  readonly stream: string
  /** UTC, milliseconds; never decreasing along the ledger. */
  readonly recordedAt: string
  readonly actor: string
  /** Marks by which events are found together: `campaign:2022`, `unit:<id>`. */
  readonly tags: ReadonlyArray<string>
  readonly event: E
}

import { Context, type Effect, Schema, type Stream } from "effect"
import type { LedgerForked } from "./ledger-forked.ts"
import type { Line } from "./line.ts"
import type { Proof } from "./merkle/index.ts"

/** Place of an event in its ledger: contiguous from 1, in commit order; the empty ledger is at 0. */
export type Position = number

/** How many events a stream holds; a new stream is at 0. */
export type StreamVersion = number

/** An event as a use case hands it over: the store adds position, version, recorded time and the command's marks. */
export interface NewEvent {
  /** UUID; a second event with the same id is refused as a defect. */
  readonly id: string
  /** Stored type, e.g. `kheo.model.registered.v1`. */
  readonly type: string
  readonly schemaVersion: number
  /** RFC 3339 with offset; what the paper says, not when it was written down. */
  readonly time: string
  readonly tags: ReadonlyArray<string>
  readonly causationId?: string
  readonly data: { readonly [key: string]: Schema.Json }
}

/** Events of one command, stream by stream, in the order in which they are to stand in the ledger. */
export interface Write {
  readonly stream: string
  readonly events: ReadonlyArray<NewEvent>
}

/** What must still hold when the ledger is locked: a stream's version, or that no event with these tags stands after a position. */
export type Condition =
  | { readonly stream: string; readonly is: StreamVersion }
  | { readonly tags: ReadonlyArray<string>; readonly noneAfter: Position }

export interface Decision {
  readonly writes: ReadonlyArray<Write>
  readonly conditions: ReadonlyArray<Condition>
}

export interface Command {
  /** UUID; the same id with the same request gives the first answer again and adds nothing. */
  readonly id: string
  /** Hex digest of the canonical request; the same id with another digest is refused. */
  readonly request: string
  readonly actor: string
  readonly correlationId: string
}

export interface Appended {
  /** Position of the first event written; `last + 1` when nothing was. */
  readonly first: Position
  /** Position of the ledger's head after this command. */
  readonly last: Position
  /** True when this command had been answered before, and this is that answer. */
  readonly replayed: boolean
}

/** Where a ledger stood at some size: an RFC 6962 tree whose leaf `position − 1` is the event's stored line. */
export interface Head {
  readonly ledger: string
  readonly position: Position
  /** Lower-case hex of the Merkle tree hash over the first `position` lines. */
  readonly root: string
  /** Recorded time of the last of them; undefined at position 0. */
  readonly recordedAt: string | undefined
}

export type ReadQuery = {
  readonly stream?: string
  /** Only events that carry every one of these tags. */
  readonly tags?: ReadonlyArray<string>
  readonly types?: ReadonlyArray<string>
  /** Exclusive; 0 reads from the beginning. */
  readonly after?: Position
  /** Inclusive. */
  readonly until?: Position
  /** Only the last so many that match, still in ledger order; not together with `follow`. */
  readonly newest?: number
  /** Goes on with what is appended later, by whichever process, and never ends. */
  readonly follow?: boolean
}

/** Somebody else appended first: load again, decide again, and retry. */
export class Conflict extends Schema.TaggedError<Conflict>()("Conflict", {
  condition: Schema.String,
  expected: Schema.Int,
  actual: Schema.Int,
}) {}

/** The command id is known, with another request: a client's bug, or two clients with one id. */
export class CommandIdReused extends Schema.TaggedError<CommandIdReused>()("CommandIdReused", {
  commandId: Schema.String,
}) {}

/** Locked for too long by other writers; nothing was written, and trying again later may help. */
export class StoreBusy extends Schema.TaggedError<StoreBusy>()("StoreBusy", { detail: Schema.String }) {}

/** Disk full, not permitted, not a ledger, corrupt: nothing a use case can mend. */
export class StoreUnavailable extends Schema.TaggedError<StoreUnavailable>()("StoreUnavailable", {
  /**
   * One of the codes that the words for people are keyed by: `cannot-open`, `not-a-ledger`, `not-begun`, `newer-format`, `not-durable`,
   * `network-file-system`, `read-only`, `no-permission`, `disk-full`, `too-many-files`, `damaged`, `old-sqlite`, `projection-stopped`, `failed`; and
   * `unknown-outcome`, the only one that leaves open whether a command was written.
   */
  reason: Schema.String,
  path: Schema.String,
  detail: Schema.String,
}) {}

export type AppendError = Conflict | CommandIdReused | LedgerForked | StoreBusy | StoreUnavailable

/** One ledger: append, read, head, prove; nothing of an engine shows through. */
export class EventStore extends Context.Service<
  EventStore,
  {
    /**
     * Appends what `decision` writes, all or none; a command that was answered before gets that answer, whatever `decision`
     * comes to now. It only reads, and runs outside any lock: what it has read must be in its conditions.
     */
    readonly append: <E, R>(
      command: Command,
      decision: Effect.Effect<Decision, E, R>,
    ) => Effect.Effect<Appended, E | AppendError, R>
    /** Lines in ledger order. */
    readonly read: (query: ReadQuery) => Stream.Stream<Line, StoreUnavailable>
    /** The newest head, or the one at an earlier position; a position beyond the ledger is clamped to it. */
    readonly head: (at?: Position) => Effect.Effect<Head, StoreUnavailable>
    /** RFC 6962 proofs, hashes in lower-case hex. */
    readonly prove: (
      claim:
        | { readonly inclusion: Position; readonly size: Position }
        | { readonly consistency: Position; readonly size: Position },
    ) => Effect.Effect<Proof, StoreUnavailable>
  }
>()("@kheo/event-store/EventStore") {}

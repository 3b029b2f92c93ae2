import { Context, type Effect } from "effect"
import type { Position, StoreBusy, StoreUnavailable } from "./event-store.ts"

/** A checkpoint that was signed: the ledger's head at some size as a C2SP signed note. */
export interface KeptCheckpoint {
  readonly position: Position
  /** The whole note: origin, size, base64 root, an empty line, one signature line or more. */
  readonly note: string
  /** RFC 3339 in UTC; the note itself holds no time. */
  readonly signedAt: string
}

/** Every checkpoint that was ever signed for the ledger, in its database; only ever added to. */
export class CheckpointStore extends Context.Service<
  CheckpointStore,
  {
    /** Adds it for good; a note that is there already adds nothing. */
    readonly keep: (checkpoint: KeptCheckpoint) => Effect.Effect<void, StoreBusy | StoreUnavailable>
    /** The last so many by (position, order of keeping), newest first. */
    readonly newest: (count: number) => Effect.Effect<ReadonlyArray<KeptCheckpoint>, StoreUnavailable>
    /** All of them, in the order of their positions, then of keeping. */
    readonly all: Effect.Effect<ReadonlyArray<KeptCheckpoint>, StoreUnavailable>
  }
>()("@kheo/event-store/CheckpointStore") {}

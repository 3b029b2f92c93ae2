import { Context, type Effect, Schema } from "effect"
import type { Head, Position, StoreBusy, StoreUnavailable } from "./event-store.ts"

/** A line of another copy can't stand at its place in this ledger; nothing of its call was written. */
export class LineRefused extends Schema.TaggedError<LineRefused>()("LineRefused", {
  /** Where it was to stand. */
  position: Schema.Int,
  reason: Schema.Literals([
    "unreadable",
    "other-ledger",
    "position",
    "stream-version",
    "time",
    "event-id",
    "command-id",
    "tags",
  ]),
}) {}

/** The ledger's head is not where the lines were to begin: somebody wrote meanwhile. */
export class HeadMoved extends Schema.TaggedError<HeadMoved>()("HeadMoved", {
  expected: Schema.Int,
  actual: Schema.Int,
}) {}

/** Takes over the lines of another copy of the same ledger: their bytes are stored as they come, never made again. */
export class LedgerImport extends Context.Service<
  LedgerImport,
  {
    /**
     * Appends entries behind the position `after`, which must be the head, all or none, and answers the new head.
     *
     * A command's lines have to come in one call: its id answers a repeat from then on, whatever the repeat asks for,
     * since the request is not in the lines. Event ids, streams, times and tags are indexed as if they had been appended.
     */
    readonly appendLines: (
      after: Position,
      entries: ReadonlyArray<Uint8Array>,
    ) => Effect.Effect<Head, LineRefused | HeadMoved | StoreBusy | StoreUnavailable>
  }
>()("@kheo/event-store/LedgerImport") {}

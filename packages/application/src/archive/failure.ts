import { Effect, Schema } from "effect"

/** A bundle can't be taken over; nothing of it was written, or what was is a beginning of it that a repeat goes on from. */
export class BundleRefused extends Schema.TaggedError<BundleRefused>()("BundleRefused", {
  /**
   * `exists` the folder to write is not empty · `not-a-bundle` · `line` this line is not what it should be · `root` the lines
   * have another root than the bundle says · `count` fewer lines than it says · `other-ledger` the register has another name ·
   * `other-history` the register holds other lines · `file` an attached file is not its hash's.
   */
  reason: Schema.Literals(["exists", "not-a-bundle", "line", "root", "count", "other-ledger", "other-history", "file"]),
  path: Schema.String,
  /** Counts from 1. */
  line: Schema.optionalKey(Schema.Int),
  detail: Schema.optionalKey(Schema.String),
}) {}

/** Disk full, not permitted: nothing a use case can mend. */
export class ArchiveUnavailable extends Schema.TaggedError<ArchiveUnavailable>()("ArchiveUnavailable", {
  path: Schema.String,
  detail: Schema.String,
}) {}

/** A step on the disk; what goes wrong there is no bug. */
export const onDisk = <A>(path: string, step: () => Promise<A>): Effect.Effect<A, ArchiveUnavailable> =>
  Effect.tryPromise({
    try: step,
    catch: (cause) => new ArchiveUnavailable({ path, detail: cause instanceof Error ? cause.message : String(cause) }),
  })

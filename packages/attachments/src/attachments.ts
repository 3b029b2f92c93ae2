import { Context, type Effect, Schema, type Stream } from "effect"

/** A file as it is kept: found by what it holds, whatever it was called. */
export interface StoredFile {
  /** Lower-case hex of the SHA-256 of its content. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** Recognised by the content alone. */
  readonly mediaType: string
}

/** How a file is found that should be there: `altered` when its content is not what its name says. */
export type FileState = "intact" | "missing" | "altered"

/** The content is none that a register keeps; nothing of it stays. */
export class AttachmentRefused extends Schema.TaggedError<AttachmentRefused>()("AttachmentRefused", {
  reason: Schema.Literals([
    "empty",
    "too-large",
    "program",
    "script",
    "web-page",
    "macros",
    "old-office",
    "archive",
    "unknown",
  ]),
  /** Bytes allowed, where the file is too large. */
  limit: Schema.optionalKey(Schema.Int),
}) {}

/** No file of that hash is kept. */
export class AttachmentMissing extends Schema.TaggedError<AttachmentMissing>()("AttachmentMissing", {
  sha256: Schema.String,
}) {}

/** Disk full, not permitted, damaged: nothing a use case can mend. */
export class AttachmentsUnavailable extends Schema.TaggedError<AttachmentsUnavailable>()("AttachmentsUnavailable", {
  path: Schema.String,
  detail: Schema.String,
}) {}

/** Files beside the ledger, each under the hash of its content; only ever added to. */
export class Attachments extends Context.Service<
  Attachments,
  {
    /** Keeps the content for good before it answers; the same content again changes nothing. Memory does not grow with it. */
    readonly put: <E, R>(
      content: Stream.Stream<Uint8Array, E, R>,
    ) => Effect.Effect<StoredFile, E | AttachmentRefused | AttachmentsUnavailable, R>
    /** The content as it lies there, checked by nobody: `verify` does that. */
    readonly get: (sha256: string) => Stream.Stream<Uint8Array, AttachmentMissing | AttachmentsUnavailable>
    readonly has: (sha256: string) => Effect.Effect<boolean, AttachmentsUnavailable>
    /** Hashes of all that is kept, ascending. */
    readonly list: Stream.Stream<string, AttachmentsUnavailable>
    /** Reads the file through and compares it with its hash. */
    readonly verify: (sha256: string) => Effect.Effect<FileState, AttachmentsUnavailable>
  }
>()("@kheo/attachments/Attachments") {}

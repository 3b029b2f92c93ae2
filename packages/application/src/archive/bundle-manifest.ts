import { Schema } from "effect"

/** What a bundle says of itself. */
export const BundleManifest = Schema.Struct({
  format: Schema.Literal("kheo-bundle@v1"),
  ledger: Schema.String,
  position: Schema.Int,
  /** Lower-case hex; of the empty tree at position 0. */
  root: Schema.String,
  recordedAt: Schema.NullOr(Schema.String),
  /** The program that wrote the bundle. */
  program: Schema.String,
  attachments: Schema.Boolean,
  counts: Schema.Struct({
    events: Schema.Int,
    streams: Schema.Int,
    checkpoints: Schema.Int,
    /** Files beside the ledger that are in the bundle, and those left out since their content is not their hash's any more. */
    attachments: Schema.Int,
    damaged: Schema.Array(Schema.String),
    byType: Schema.Record(Schema.String, Schema.Int),
  }),
  /** When each signed record was made, which the record itself does not say. */
  signed: Schema.Array(Schema.Struct({ file: Schema.String, position: Schema.Int, signedAt: Schema.String })),
  /** SHA-256 of every file but this one, by its path. */
  files: Schema.Record(Schema.String, Schema.String),
})
export type BundleManifest = typeof BundleManifest.Type

/** Reads `manifest.json`; throws for a text that is none. */
export const readBundleManifest = Schema.decodeUnknownSync(Schema.fromJsonString(BundleManifest))

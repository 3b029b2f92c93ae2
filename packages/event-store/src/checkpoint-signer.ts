import { Context, type Effect, Schema } from "effect"
import type { KeptCheckpoint } from "./checkpoint-store.ts"

/** A ledger's keys as they lie outside its database; public keys in base64, 32 bytes. */
export interface SigningKeys {
  /** Signs every checkpoint; undefined before the first was made, or when it was lost. */
  readonly current: string | undefined
  /** Signs once more, beside the current one, after a rotation. */
  readonly previous: string | undefined
  /** Made for a rotation that the ledger does not tell of yet. */
  readonly next: string | undefined
  /** Whether a passphrase is needed to sign. */
  readonly sealed: boolean
}

/** No signature can be made now; nothing else is lost by it. */
export class SigningUnavailable extends Schema.TaggedError<SigningUnavailable>()("SigningUnavailable", {
  /** `no-key` none here, though the ledger has checkpoints · `passphrase-needed` · `wrong-passphrase` · `damaged` no key file to the letter · `failed`. */
  reason: Schema.Literals(["no-key", "passphrase-needed", "wrong-passphrase", "damaged", "failed"]),
  path: Schema.String,
  detail: Schema.String,
}) {}

/** The keys of ledgers and every checkpoint that they signed, outside the databases and their backups. */
export class CheckpointSigner extends Context.Service<
  CheckpointSigner,
  {
    /** Asks for no passphrase. */
    readonly keys: (ledger: string) => Effect.Effect<SigningKeys, SigningUnavailable>
    /** Makes the next key, which signs nothing until it is promoted; where the others are `lost`, what is left of them is set aside. */
    readonly generate: (ledger: string, how?: "lost") => Effect.Effect<string, SigningUnavailable>
    /** Signature in base64 of one of the keys, named by its public key. */
    readonly signature: (
      ledger: string,
      publicKey: string,
      message: string,
    ) => Effect.Effect<string, SigningUnavailable>
    /** The next key becomes the current one, which signs once more unless it is `lost`. */
    readonly promote: (ledger: string, how?: "lost") => Effect.Effect<void, SigningUnavailable>
    /** Destroys the previous key. */
    readonly retire: (ledger: string) => Effect.Effect<void, SigningUnavailable>
    /** Checkpoints in the order of signing, the last so many. */
    readonly signed: (ledger: string, last: number) => Effect.Effect<ReadonlyArray<KeptCheckpoint>, SigningUnavailable>
    /** Keeps it for good before it is handed out. */
    readonly keep: (ledger: string, checkpoint: KeptCheckpoint) => Effect.Effect<void, SigningUnavailable>
  }
>()("@kheo/event-store/CheckpointSigner") {}

import type { StoreUnavailable } from "@kheo/event-store"
import { Context, type Effect } from "effect"
import type { PersonKey } from "./person-key.ts"

/** 32 hex digits that say nothing without the office's secret. */
export type PersonId = string

/** How far an erasure has come: announced, key destroyed, everything derived cleaned. */
export type ErasureState = "begun" | "destroyed" | "cleaned"

/** What is left of a person whose key is gone. */
export interface Erasure {
  readonly person: PersonId
  /** Id of the event that tells of it. */
  readonly event: string
  /** UTC, when it was asked for. */
  readonly at: string
  readonly state: ErasureState
}

/** A copy of the vault that somebody may still hold. */
export interface VaultBackup {
  readonly path: string
  readonly madeAt: string
}

/**
 * The vault as one use case sees it: synchronous, since every value of a list is opened through it.
 *
 * Nobody keeps one beyond a use case: a person may be erased by another process meanwhile.
 */
export interface VaultSession {
  /** Whether there is a secret; without one nothing can be sealed and nothing opened. */
  readonly ready: boolean
  /** Another number once a value opens otherwise than before. */
  readonly generation: number
  readonly keyOf: (person: PersonId) => PersonKey | "erased" | undefined
  /** The person's key, made and durably kept when there is none yet; throws `StoreUnavailable` where it can't be kept. */
  readonly keyFor: (person: PersonId) => PersonKey | "erased"
  /** Makes and durably keeps, in one step, the keys of those who have none yet. */
  readonly makeKeys: (persons: ReadonlyArray<PersonId>) => void
  /** Whether the person's values were erased when the session first asked about anybody: a look for who tells of thousands. */
  readonly isErased: (person: PersonId) => boolean
  /** Hex of HMAC-SHA-256 under the office's secret. */
  readonly keyed: (text: string) => string
  /** Values that were opened in this generation, by their tokens. */
  readonly opened: Map<string, string>
}

/** The keys of persons and the office's secret, which lie outside the ledger and its backups. */
export class Vault extends Context.Service<
  Vault,
  {
    readonly session: Effect.Effect<VaultSession, StoreUnavailable>
    /** Makes the office's secret; only for a ledger in which nothing is sealed yet. */
    readonly establish: Effect.Effect<void, StoreUnavailable>
    /** From now on the person's values open as erased; undone by `abandon`. */
    readonly begin: (person: PersonId, event: string, at: string) => Effect.Effect<void, StoreUnavailable>
    readonly abandon: (person: PersonId) => Effect.Effect<void, StoreUnavailable>
    /** Destroys the person's key for good, also of one that was never announced here. */
    readonly destroy: (person: PersonId, event: string, at: string) => Effect.Effect<void, StoreUnavailable>
    /** Everything that was made from the person's values is clean. */
    readonly cleaned: (person: PersonId) => Effect.Effect<void, StoreUnavailable>
    readonly erasures: Effect.Effect<ReadonlyArray<Erasure>, StoreUnavailable>
    /** Copies the vault into a folder; older copies there than `keepDays` are deleted. */
    readonly backup: (folder: string, keepDays: number) => Effect.Effect<VaultBackup, StoreUnavailable>
    /** Deletes every known copy; those that could not be reached are returned. */
    readonly dropBackups: Effect.Effect<
      { readonly dropped: ReadonlyArray<VaultBackup>; readonly unreached: ReadonlyArray<VaultBackup> },
      StoreUnavailable
    >
    /** Takes back the keys of a copy, but none of a person who was erased; a vault of another secret is refused. */
    readonly restore: (file: string) => Effect.Effect<{ readonly keys: number }, StoreUnavailable>
  }
>()("@kheo/vault/Vault") {}

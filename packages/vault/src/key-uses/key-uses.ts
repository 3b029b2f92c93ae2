import { Context, Effect } from "effect"

/** On which day each access key was last shown and taken: beside the ledger, which does not grow with what is read. */
export interface KeyUse {
  /** Never fails: a key opens also where nobody can write that down. */
  readonly note: (key: string, day: string) => Effect.Effect<void>
  /** The last day of each key that was ever used. */
  readonly lastDays: Effect.Effect<ReadonlyMap<string, string>>
}

/** What is known where nobody notes it: nothing. */
const unnoted: KeyUse = { note: () => Effect.void, lastDays: Effect.succeed(new Map()) }

/** Who notes when keys are used; nobody unless a register says so. */
export const KeyUses = Context.Reference<KeyUse>("@kheo/vault/KeyUses", { defaultValue: () => unnoted })

/** Noted while the process lives. */
export const memoryKeyUses = (): KeyUse => {
  const days = new Map<string, string>()
  return {
    note: (key, day) => Effect.sync(() => void days.set(key, day)),
    lastDays: Effect.sync(() => new Map(days)),
  }
}

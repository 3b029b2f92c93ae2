import { createHmac, createSecretKey } from "node:crypto"
import { Effect, Layer } from "effect"
import { StoreUnavailable } from "@kheo/event-store"
import { type PersonKey, personKey } from "./person-key.ts"
import { type Erasure, type PersonId, Vault, type VaultSession } from "./vault.ts"

export interface MemoryVaultOptions {
  /** Secret and keys follow from it, so that the same script gives the same bytes; never for what is to be kept secret. */
  readonly seed?: string
  /** A vault that is read but never written. */
  readonly beneath?: VaultSession
  /** False for one whose secret is not made yet. */
  readonly established?: boolean
}

/** A vault that nothing remembers: for tests and rehearsals. */
export const memoryVault = ({ beneath, established, seed = "kheo" }: MemoryVaultOptions = {}): Vault["Service"] => {
  const keys = new Map<PersonId, PersonKey>()
  const erasures = new Map<PersonId, Erasure>()
  const opened = new Map<string, string>()
  const own = (text: string): Buffer => createHmac("sha256", seed).update(text).digest()
  let ready = beneath?.ready ?? established ?? true
  let generation = beneath?.generation ?? 0

  const derived = (person: PersonId) => personKey(own(`key ${person}`))
  /** Alone, the vault knows everybody's key; a register seeded with the lines of another opens what that one sealed. */
  const keyOf = (person: PersonId) => {
    if (erasures.has(person)) return "erased"
    const known = keys.get(person) ?? beneath?.keyOf(person)
    return known ?? (beneath === undefined && ready ? derived(person) : undefined)
  }
  const keyFor = (person: PersonId) => {
    const key = keyOf(person) ?? derived(person)
    if (key !== "erased") keys.set(person, key)
    return key
  }
  const secret = createSecretKey(own("secret"))
  const keyed = (text: string): string =>
    beneath?.ready === true ? beneath.keyed(text) : createHmac("sha256", secret).update(text).digest("hex")

  const note = (erasure: Erasure) => {
    erasures.set(erasure.person, erasure)
    changed()
  }
  const changed = () => {
    generation += 1
    opened.clear()
  }
  const nowhere = new StoreUnavailable({ reason: "failed", path: "memory", detail: "there is no file" })
  return {
    session: Effect.sync(() => ({
      ready,
      generation,
      keyOf,
      keyFor,
      makeKeys: (persons) => persons.forEach(keyFor),
      isErased: (person) => erasures.has(person) || beneath?.isErased(person) === true,
      keyed,
      opened,
    })),
    establish: Effect.sync(() => {
      ready = true
    }),
    begin: (person, event, at) => Effect.sync(() => note({ person, event, at, state: "begun" })),
    abandon: (person) =>
      Effect.sync(() => {
        if (erasures.get(person)?.state === "begun") erasures.delete(person)
        changed()
      }),
    destroy: (person, event, at) =>
      Effect.sync(() => {
        keys.delete(person)
        if (erasures.get(person)?.state !== "cleaned") note({ person, event, at, state: "destroyed" })
      }),
    cleaned: (person) =>
      Effect.sync(() => {
        const erasure = erasures.get(person)
        if (erasure !== undefined) erasures.set(person, { ...erasure, state: "cleaned" })
      }),
    erasures: Effect.sync(() => [...erasures.values()]),
    backup: () => Effect.fail(nowhere),
    dropBackups: Effect.succeed({ dropped: [], unreached: [] }),
    restore: () => Effect.fail(nowhere),
  }
}

/** A vault in memory that reads the real one and leaves nothing in it. */
export const rehearsalVault = Effect.gen(function* () {
  const vault = yield* Vault
  return memoryVault({ beneath: yield* vault.session })
})

export const layerMemoryVault = (options?: MemoryVaultOptions): Layer.Layer<Vault> =>
  Layer.sync(Vault, () => memoryVault(options))

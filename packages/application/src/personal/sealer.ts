import { erasedText, lockedText } from "@kheo/domain/person"
import { EventStore, type NewEvent, StoreUnavailable } from "@kheo/event-store"
import { looksSealed, parseToken, type Sealed, sealToken, Vault, type VaultSession } from "@kheo/vault/persons"
import { Effect, Result, Stream } from "effect"
import { Drafting } from "../draft/draft.ts"
import { Refused } from "../refused.ts"
import { mapPersonal, saysPersonal } from "./leaves.ts"
import { personOf } from "./person-of.ts"

/**
 * The vault for writing, established in a ledger where nothing is sealed yet.
 *
 * Fails where the ledger holds sealed values and the vault is gone or another ledger's: a second secret would make two persons of one.
 */
export const writableVault = Effect.gen(function* () {
  const draft = yield* Drafting
  if (draft?.vault !== undefined) return draft.vault
  const session = yield* provedSession
  if (draft !== undefined) draft.vault = session
  return session
})

const provedSession = Effect.gen(function* () {
  const [store, vault] = [yield* EventStore, yield* Vault]
  const session = yield* vault.session
  if (session.ready && provedFor.get(vault)?.has(store) === true) return session
  const sealed = yield* firstSealed
  if (!session.ready) {
    if (sealed !== undefined) return yield* new Refused({ refusal: { _tag: "VaultMissing" } })
    yield* vault.establish
    return yield* vault.session
  }
  if (sealed === undefined) return session
  const key = session.keyOf(sealed.person)
  if (key !== "erased" && key?.print !== sealed.print)
    return yield* new Refused({ refusal: { _tag: "VaultOfAnother" } })
  provedFor.set(vault, (provedFor.get(vault) ?? new WeakSet()).add(store))
  return session
})

/** Which vault was seen to hold the first key of which store. */
const provedFor = new WeakMap<Vault["Service"], WeakSet<EventStore["Service"]>>()

/** The first sealed value: whatever older backup of the vault was brought back, its key is in it. */
const firstSealed = Effect.gen(function* () {
  const store = yield* EventStore
  const mark = Buffer.from('"kheo-sealed-1.')
  const found = yield* store.read({}).pipe(
    Stream.filter(({ entry }) => Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength).includes(mark)),
    Stream.map(({ entry }) => tokenIn(JSON.parse(Buffer.from(entry).toString()) as { readonly data: object })),
    Stream.filter((sealed) => sealed !== undefined),
    Stream.take(1),
    Stream.runCollect,
  )
  return found[0]
})

const tokenIn = ({ data }: { readonly data: object }): Sealed | undefined => {
  let token: Sealed | undefined
  mapPersonal(data, (text) => {
    token ??= parseToken(text)
    return text
  })
  return token
}

/** The events as they are stored: what they say about persons is sealed under each one's key. */
export const sealEvents = Effect.fnUntraced(function* (stream: string, events: ReadonlyArray<NewEvent>) {
  if (!events.some(({ data }) => saysPersonal(data))) return events
  const session = yield* writableVault
  return yield* inVault(() => Result.all(events.map((event) => sealEvent(session, stream, event))))
})

/** What a vault is asked to do, with its own failure as the effect's. */
export const inVault = <A>(body: () => Result.Result<A, Refused>): Effect.Effect<A, Refused | StoreUnavailable> =>
  Effect.suspend((): Effect.Effect<A, Refused | StoreUnavailable> => {
    try {
      return Effect.fromResult(body())
    } catch (cause) {
      return cause instanceof StoreUnavailable ? Effect.fail(cause) : Effect.die(cause)
    }
  })

/** One event of a stream, sealed; why not, where somebody was erased or a value is locked. */
export const sealEvent = (session: VaultSession, stream: string, event: NewEvent): Result.Result<NewEvent, Refused> => {
  let refused: Refused | undefined
  const data = mapPersonal(event.data, (text, path) => {
    if (text === erasedText) return text
    if (text === lockedText || looksSealed(text)) refused = new Refused({ refusal: { _tag: "PersonLocked" } })
    if (refused !== undefined) return text
    const person = personOf(session, { event, path, stream }, text)
    const key = session.keyFor(person)
    if (key !== "erased") return sealToken(person, key, event.id, path, text)
    refused = new Refused({ refusal: { _tag: "PersonWasErased", person } })
    return text
  })
  return refused === undefined ? Result.succeed({ ...event, data }) : Result.fail(refused)
}

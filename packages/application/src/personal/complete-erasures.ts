import { parseStream } from "@kheo/domain/movement"
import { collectLines, EventStore, type StoreBusy, type StoreUnavailable } from "@kheo/event-store"
import { type PersonId, Vault } from "@kheo/vault/persons"
import { Clock, Effect, Stream } from "effect"
import { forgetPersonal } from "../search/search-index.ts"
import { storedTypesOf } from "../stored-event.ts"

/** Rewrites the engine's files so that nothing deleted is left in free pages or logs. */
export type Scrub = Effect.Effect<void, StoreBusy | StoreUnavailable>

/** Cleans everything that was made from the values of erased persons: the index, free pages, logs. */
export const cleanDerived = Effect.fn("cleanDerived")(function* (persons: ReadonlyArray<PersonId>, scrub: Scrub) {
  if (persons.length === 0) return
  const store = yield* EventStore
  const vault = yield* Vault
  const marks = persons.map((person) => Buffer.from(`"kheo-sealed-1.${person}.`))
  const models = new Set<string>()
  yield* store.read({}).pipe(
    Stream.runForEach(({ entry, stream }) =>
      Effect.sync(() => {
        const about = parseStream(stream)
        if (about?.category !== "model" || models.has(about.model)) return
        const bytes = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength)
        if (marks.some((mark) => bytes.includes(mark))) models.add(about.model)
      }),
    ),
  )
  yield* forgetPersonal([...models])
  yield* scrub
  for (const person of persons) yield* vault.cleaned(person)
})

const patience = 60_000

/**
 * Takes up what a crash, or an older copy of the vault, has left undone; with `all` the ledger's own word is held against
 * the vault, else only what the vault knows to be unfinished.
 */
export const completeErasures = Effect.fn("completeErasures")(function* (scrub: Scrub, { all }: { all: boolean }) {
  const vault = yield* Vault
  const before = yield* vault.erasures
  const now = yield* Clock.currentTimeMillis
  const open = before.filter(({ at, state }) => state === "destroyed" || (state === "begun" && old(at, now)))
  if (open.length === 0 && !all) return []
  const store = yield* EventStore
  const told = yield* collectLines(store.read({ types: storedTypesOf("PersonErased") }))
  const gone = new Set(before.filter(({ state }) => state !== "begun").map(({ person }) => person))
  for (const { id, recordedAt, stream } of told) {
    const about = parseStream(stream)
    if (about?.category !== "person" || gone.has(about.person)) continue
    yield* vault.destroy(about.person, id, recordedAt)
    gone.add(about.person)
  }
  for (const { at, person, state } of before)
    if (state === "begun" && old(at, now) && !gone.has(person)) yield* vault.abandon(person)
  const unclean = (yield* vault.erasures).flatMap(({ person, state }) => (state === "destroyed" ? [person] : []))
  yield* cleanDerived(unclean, scrub)
  return unclean
})

/** Somebody may be about to tell of what was only just announced. */
const old = (at: string, now: number): boolean => now - Date.parse(at) > patience

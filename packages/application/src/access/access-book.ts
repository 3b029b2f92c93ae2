import { AccessKey, type AccessKeyEvent, type AccessKeyState, type IssuedKey } from "@kheo/domain/access-key"
import type { LocalDate } from "@kheo/domain/history"
import { parseStream } from "@kheo/domain/movement"
import type { OfficeState } from "@kheo/domain/office"
import type { Units } from "@kheo/domain/unit"
import { collectLines, EventStore, type Line, type StoreUnavailable } from "@kheo/event-store"
import { Effect } from "effect"
import { atOneGlance, keptBy, type Keeping } from "../kept/index.ts"
import { loadOffice } from "../office/load-office.ts"
import { asStored } from "../personal/opener.ts"
import { fromStored, storedTypesOf } from "../stored-event.ts"
import { keptUnits } from "../units/kept-units.ts"
import type { Asker } from "./asker.ts"

/** Users and keys as the ledger has them now: a key that another process revoked opens nothing any more. */
export interface AccessBook {
  readonly office: OfficeState
  readonly keys: ReadonlyMap<string, IssuedKey>
  /** Those who asked already on a day, while nothing that they depend on changed. */
  readonly askers: { day: LocalDate; readonly known: Map<string, Asker> }
}

type Keys = ReadonlyMap<string, IssuedKey>

const types = Object.keys(AccessKey.Event.cases).flatMap(storedTypesOf)

/** Every key that was ever issued. */
const accessKeys: Keeping<Keys, StoreUnavailable, EventStore> = {
  name: "access-keys",
  concerns: "access-key/",
  begin: () =>
    Effect.map(
      EventStore.use((store) => collectLines(store.read({ types }))),
      (lines) => ({ state: withLines(new Map(), lines), until: lines.at(-1)?.position ?? 0 }),
    ),
  goOn: (keys, line) => withLines(keys, [line]),
  weight: ({ size }) => size,
}

const withLines = (before: Keys, lines: ReadonlyArray<Line>): Keys => {
  const keys = new Map<string, AccessKeyState>(before)
  for (const line of lines) {
    const { event, stream } = fromStored(line, asStored)
    const about = parseStream(stream)
    if (about?.category !== "access-key") continue
    keys.set(about.key, AccessKey.evolve(keys.get(about.key), { event: event as AccessKeyEvent }))
  }
  return keys as Keys
}

const keptKeys = Effect.map(keptBy(accessKeys, asStored), ({ state }) => state)

/** By what is kept of users, keys and units, each of which is another object once it changed. */
const books = new WeakMap<OfficeState, AccessBook & { readonly units: Units }>()

/** Who may ask, with those who asked already. */
export const accessBook = Effect.gen(function* () {
  const [keys, { state: office }, units] = [yield* keptKeys, yield* loadOffice, yield* keptUnits]
  const known = books.get(office)
  if (known?.keys === keys && known.units === units) return known
  const book = { office, keys, units, askers: { day: "", known: new Map<string, Asker>() } }
  books.set(office, book)
  return book
}).pipe(atOneGlance)

/** Whether anybody was ever given a key: from then on nobody asks without one; and where the ledger stood when it was looked. */
export const asksForKeys = Effect.map(keptBy(accessKeys, asStored), ({ at, state }) => ({ asks: state.size > 0, at }))

/** Who asks, with where the ledger stood when they were looked up in it. */
export const lookedUp = <A, E, R>(find: Effect.Effect<A, E, R>) =>
  Effect.flatMap(asksForKeys, ({ at }) => Effect.map(find, (found) => ({ found, at }))).pipe(atOneGlance)

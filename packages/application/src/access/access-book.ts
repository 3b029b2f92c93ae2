import { AccessKey, type AccessKeyEvent, type AccessKeyState, type IssuedKey } from "@kheo/domain/access-key"
import type { LocalDate } from "@kheo/domain/history"
import { parseStream } from "@kheo/domain/movement"
import { Office, type OfficeState } from "@kheo/domain/office"
import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { loadOffice } from "../office/load-office.ts"
import { asStored } from "../personal/opener.ts"
import { fromStored, storedTypesOf } from "../stored-event.ts"
import type { Asker } from "./asker.ts"

/** Users and keys as the ledger has them at a position. */
export interface AccessBook {
  readonly position: number
  readonly office: OfficeState
  readonly keys: ReadonlyMap<string, IssuedKey>
  /** Those who asked already on a day, while neither day nor ledger moved on. */
  readonly askers: { day: LocalDate; readonly known: Map<string, Asker> }
}

const types = Object.keys(AccessKey.Event.cases).flatMap(storedTypesOf)

const books = new WeakMap<EventStore["Service"], AccessBook>()

/** Read on from where it was the last time, in this process: a key that another process revoked opens nothing any more. */
export const accessBook = Effect.flatMap(EventStore, (store) =>
  Effect.flatMap(store.head(), ({ position }) => {
    const known = books.get(store)
    return known?.position === position ? Effect.succeed(known) : readOn(store, position, known)
  }),
)

const readOn = Effect.fnUntraced(function* (
  store: EventStore["Service"],
  position: number,
  known: AccessBook | undefined,
) {
  const before = known !== undefined && known.position < position ? known : nothing
  const lines = yield* Stream.runCollect(store.read({ types, after: before.position, until: position }))
  const keys = new Map<string, AccessKeyState>(before.keys)
  for (const line of lines) {
    const { event, stream } = fromStored(line, asStored)
    const about = parseStream(stream)
    if (about?.category !== "access-key") continue
    keys.set(about.key, AccessKey.evolve(keys.get(about.key), { event: event as AccessKeyEvent }))
  }
  const office = yield* loadOffice
  const book: AccessBook = {
    position,
    office: office.state,
    keys: keys as ReadonlyMap<string, IssuedKey>,
    askers: { day: "", known: new Map() },
  }
  books.set(store, book)
  return book
})

const nothing = { position: 0, office: Office.initial, keys: new Map<string, IssuedKey>() }

/** Whether anybody was ever given a key: from then on nobody asks without one. */
export const asksForKeys = ({ keys }: AccessBook): boolean => keys.size > 0

import type { Recorded } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { Office, type OfficeEvent, type OfficeState } from "@kheo/domain/office"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { Drafting } from "../draft/draft.ts"
import { load, type Loaded } from "../load.ts"
import { opener } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"

/** How far the office's stream has been folded, by the store it was read from. */
const folded = new WeakMap<EventStore["Service"], Folded>()

interface Folded {
  readonly loaded: Loaded<OfficeState>
  readonly position: number
  /** Of the vault that opened the names. */
  readonly generation: number
}

const stream = streamName({ category: "office" })
const nothing = { loaded: { state: Office.initial, stream, version: 0, lastRetraction: undefined }, position: 0 }

/**
 * The office as it stands, read on from where the last command had come to.
 *
 * A ledger only grows, so what was folded of it stays right until somebody is erased; the version is what every command rests on.
 */
export const loadOffice = Effect.gen(function* () {
  const draft = yield* Drafting
  if (draft?.has(stream) === true) return draft.load(Office, stream)
  if (draft !== undefined) return yield* load(Office, stream)
  const store = yield* EventStore
  const open = yield* opener
  const known = folded.get(store)
  const { loaded: before, position: after } = known?.generation === open.generation ? known : nothing
  const lines = yield* collectLines(store.read({ stream, after }))
  const last = lines.at(-1)
  if (last === undefined) return before
  const events = lines.map((line) => fromStored(line, open)) as ReadonlyArray<Recorded<OfficeEvent>>
  const state = events.reduce(Office.evolve, before.state)
  const loaded: Loaded<OfficeState> = { ...before, state, version: before.version + events.length }
  folded.set(store, { loaded, position: last.position, generation: open.generation })
  return loaded
})

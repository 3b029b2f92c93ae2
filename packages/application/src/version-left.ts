import { type Appended, collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"

/** Of answers that a decision of this process was appended by; a repeat's has to be looked up. */
const left = new WeakMap<Appended, { readonly stream: string; readonly version: number }>()

/** Notes at which version a command left its stream. */
export const leavesAt = (appended: Appended, stream: string, version: number | undefined): Appended => {
  if (version !== undefined && !appended.replayed) left.set(appended, { stream, version })
  return appended
}

/** The version at which a command left a stream, whatever came since. */
export const versionLeft = (appended: Appended, stream: string) => {
  const known = left.get(appended)
  return known?.stream === stream ? Effect.succeed(known.version) : versionAt(stream, appended.last)
}

/** The version of a stream as the ledger stood at a position. */
export const versionAt = Effect.fnUntraced(function* (stream: string, position: number) {
  const store = yield* EventStore
  const lines = yield* collectLines(store.read({ stream, until: position, newest: 1 }))
  return lines.at(-1)?.streamVersion ?? 0
})

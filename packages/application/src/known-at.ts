import { isLocalDate } from "@kheo/vietnamese"
import { EventStore } from "@kheo/event-store"
import { Effect, Schema } from "effect"
import { endOfDay } from "./today.ts"

/** What a knownAt must look like: a position, a local date (inclusive), or an instant with its offset. */
export class KnownAtUnreadable extends Schema.TaggedError<KnownAtUnreadable>()("KnownAtUnreadable", {
  text: Schema.String,
}) {}

/**
 * The position that `knownAt` names, clamped to the ledger.
 *
 * A date is inclusive in Asia/Ho_Chi_Minh; an instant takes what was recorded up to and at it. Recorded times never
 * decrease along the ledger, so a search by halves finds it.
 */
export const knownPosition = Effect.fn("knownPosition")(function* (text: string) {
  const store = yield* EventStore
  const newest = (yield* store.head()).position
  if (/^\d{1,15}$/.test(text)) return Math.min(Number(text), newest)
  const before = boundary(text)
  if (before === undefined) return yield* new KnownAtUnreadable({ text })

  let [known, unknown] = [0, newest + 1]
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2)
    const { recordedAt } = yield* store.head(middle)
    if (recordedAt !== undefined && Date.parse(recordedAt) < before) known = middle
    else unknown = middle
  }
  return known
})

/** The first epoch millisecond that is not known any more. */
const boundary = (text: string): number | undefined => {
  if (isLocalDate(text)) return endOfDay(text)
  if (!isLocalDate(text.slice(0, 10))) return undefined
  if (!/^T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text.slice(10))) return undefined
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? undefined : instant + 1
}

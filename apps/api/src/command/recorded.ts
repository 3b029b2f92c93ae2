import { versionLeft } from "@kheo/application"
import type { Appended } from "@kheo/event-store"
import { Effect, Schema } from "effect"

/** What every command answers: what it is about, the version that it left, and where in the ledger that stands. */
export const Recorded = Schema.Struct({
  id: Schema.String,
  /** How many events the resource has now; its ETag is made of it. */
  version: Schema.Natural,
  /** The ledger's position after the command: whoever reads at it sees what was recorded. */
  position: Schema.Natural,
  /** What deserves a look and held nothing up, in the caller's language. */
  warnings: Schema.optionalKey(Schema.Array(Schema.String)),
}).annotate({ identifier: "Recorded" })

/** The answer to a command about one stream; a repeat gets the same, whatever came since. */
export const recorded = Effect.fnUntraced(function* (id: string, stream: string, appended: Appended) {
  const { last, replayed } = appended
  const version = yield* versionLeft(appended, stream)
  return { body: { id, version, position: last }, version, replayed }
})

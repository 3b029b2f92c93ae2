import { StoreUnavailable } from "@kheo/event-store"
import { Effect } from "effect"
import { patient } from "./connection.ts"
import { failureOf, unavailable } from "./failure.ts"
import type { PostgresPlace } from "./place.ts"
import { connectTo } from "./server.ts"

/**
 * Rewrites the tables that held words about persons without the rows that were deleted; they are locked meanwhile.
 *
 * What the server itself keeps of them for a while, its write-ahead log, its replicas and its backups, is beyond a client's reach.
 */
export const scrubPostgres = (place: PostgresPlace): Effect.Effect<void, StoreUnavailable> =>
  Effect.tryPromise({
    try: async () => {
      const connection = await connectTo(place, { ...patient, statement: 600_000 }, { writes: true, acceptsLoss: true })
      try {
        connection.warnings()
        for (const table of worded) await connection.ask({ text: `vacuum (full) kheo.${table}` })
        const [warning] = connection.warnings()
        if (warning !== undefined)
          throw new StoreUnavailable({ reason: "not-permitted", path: place.shown, detail: String(warning) })
      } finally {
        await connection.close()
      }
    },
    catch: (cause) => cause,
  }).pipe(
    Effect.catch((cause) => {
      const failure = cause instanceof StoreUnavailable ? cause : failureOf(cause, place.shown)
      return failure === undefined ? Effect.die(cause) : Effect.fail(unavailable(failure, place.shown))
    }),
  )

/** Tables with words about persons; who may maintain them may scrub, from PostgreSQL 17 on. */
export const worded = ["search_document", "search_posting", "search_linked_word", "search_word"]

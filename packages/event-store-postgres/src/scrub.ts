import { StoreUnavailable } from "@kheo/event-store"
import type { Effect } from "effect"
import { patient } from "./connection.ts"
import type { PostgresPlace } from "./place.ts"
import { promised } from "./promised.ts"
import { connectTo } from "./server.ts"

/** Tables with words about persons; who may maintain them may scrub, from PostgreSQL 17 on. */
export const worded = ["search_document", "search_posting", "search_linked_word", "search_word"]

const patience = { ...patient, statement: 600_000 }

/**
 * Rewrites the tables that held words about persons without the rows that were deleted; they are locked meanwhile.
 *
 * What the server itself keeps of them for a while, its write-ahead log, its replicas and its backups, is beyond a client's reach.
 */
export const scrubPostgres = (place: PostgresPlace): Effect.Effect<void, StoreUnavailable> =>
  promised(place.shown, async () => {
    const connection = await connectTo(place, patience, { writes: true, acceptsLoss: true })
    try {
      connection.warnings()
      for (const table of worded) await connection.ask({ text: `vacuum (full) kheo.${table}` })
      const [detail] = connection.warnings()
      if (detail !== undefined) throw new StoreUnavailable({ reason: "not-permitted", path: place.shown, detail })
    } finally {
      await connection.close()
    }
  })

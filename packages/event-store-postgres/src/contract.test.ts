import {
  checkpointStoreContract,
  eventStoreContract,
  projectionGenerationsContract,
  projectionStoreContract,
  searchStoreContract,
} from "@kheo/event-store/contract"
import { Effect, Layer } from "effect"
import { inject } from "vitest"
import { layer } from "./layer.ts"
import { newDatabase, placeOf } from "./proving/database.ts"

const database = await newDatabase(inject("postgresPort"))
let ledgers = 0

/** A ledger of its own in a database that all share. */
const fresh = Layer.unwrap(
  Effect.sync(() => {
    const ledger = `kheo:test-${++ledgers}`
    return layer({ place: placeOf(inject("postgresPort"), database, `?ledger=${ledger}`), ledger, acceptsLoss: true })
  }),
)

eventStoreContract("PostgreSQL", fresh)
projectionStoreContract("PostgreSQL", fresh)
projectionGenerationsContract("PostgreSQL", fresh)
searchStoreContract("PostgreSQL", fresh)
checkpointStoreContract("PostgreSQL", fresh)

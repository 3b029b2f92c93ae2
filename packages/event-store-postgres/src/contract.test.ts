import {
  checkpointStoreContract,
  eventStoreContract,
  ledgerImportContract,
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

/** Copies of one ledger have one name, so each gets a database of its own. */
const copy = Layer.unwrap(
  Effect.map(
    Effect.promise(() => newDatabase(inject("postgresPort"))),
    (name) => layer({ place: placeOf(inject("postgresPort"), name), ledger: "kheo:test", acceptsLoss: true }),
  ),
)

ledgerImportContract("PostgreSQL", "kheo:test", copy)

import {
  checkpointStoreContract,
  eventStoreContract,
  frozen,
  frozenContract,
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

/** A ledger of a given name; copies of one have one name, so each gets a database of its own. */
const named = (ledger: string) =>
  Layer.unwrap(
    Effect.map(
      Effect.promise(() => newDatabase(inject("postgresPort"))),
      (name) => layer({ place: placeOf(inject("postgresPort"), name), ledger, acceptsLoss: true }),
    ),
  )

ledgerImportContract("PostgreSQL", "kheo:test", named("kheo:test"))
frozenContract("PostgreSQL", named(frozen.ledger))

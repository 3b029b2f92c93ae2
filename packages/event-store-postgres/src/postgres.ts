import { StoreUnavailable } from "@kheo/event-store"
import { Effect, type Result, type Scope } from "effect"
import { type Connection, type Patience, patient, type Statement } from "./connection.ts"
import { connections } from "./connections.ts"
import { ensureFormat, versionOf } from "./format.ts"
import { ledgerNamed } from "./ledger-named.ts"
import type { PostgresPlace } from "./place.ts"
import { promised } from "./promised.ts"
import { untilAnswered } from "./retry.ts"
import { connectTo } from "./server.ts"

export interface OpenOptions {
  readonly place: PostgresPlace
  /** Name of the ledger where the place names none and the database holds none, or several of which it is one. */
  readonly ledger: string
  /** Fails with the reason `no-such-ledger` instead of beginning a ledger. */
  readonly mustExist?: boolean
  readonly patience?: Partial<Patience>
  /** For tests: goes on with a server whose `fsync` is off. */
  readonly acceptsLoss?: boolean
}

/** Asks one statement on the connection at hand. */
export type Ask = <Row>(statement: Statement, ...values: ReadonlyArray<unknown>) => Promise<ReadonlyArray<Row>>

/** One ledger of one database: promises inside, Effects outside, PostgreSQL's complaints told apart from bugs. */
export interface Postgres {
  readonly ledger: string
  /** Where it is, without a password. */
  readonly path: string
  readonly patience: Patience
  /** A connection of its own, to be closed by who asked. */
  readonly connect: () => Promise<Connection>
  /** Asked again on a new connection when one is lost. */
  readonly read: <A>(body: (ask: Ask) => Promise<A>) => Effect.Effect<A, StoreUnavailable>
  /** One transaction, rolled back by a failure; done again when the connection is lost, so that it may find itself done. */
  readonly transact: <A, E>(body: (ask: Ask) => Promise<Result.Result<A, E>>) => Effect.Effect<A, E | StoreUnavailable>
}

/** Opens a database for the life of a scope and makes its tables where they are missing. */
export const openPostgres = (options: OpenOptions): Effect.Effect<Postgres, StoreUnavailable, Scope.Scope> => {
  const { place } = options
  const path = place.shown
  const patience = { ...patient, ...options.patience }
  const connectOnce = () => connectTo(place, patience, { writes: true, acceptsLoss: options.acceptsLoss === true })
  return Effect.gen(function* () {
    const pool = yield* Effect.acquireRelease(
      Effect.sync(() => connections(connectOnce)),
      (pool) => Effect.promise(() => pool.close()),
    )
    const ledger = yield* promised(path, () =>
      pool.use(async (connection) => {
        if (options.mustExist !== true) await ensureFormat(connection, path)
        else if ((await versionOf(connection, path)) === 0)
          throw new StoreUnavailable({ reason: "no-such-ledger", path, detail: options.place.ledger ?? options.ledger })
        return ledgerNamed(askOn(connection), options)
      }),
    )
    const retried = <A>(body: (connection: Connection) => Promise<A>) =>
      promised(path, () => untilAnswered(patience.retry, () => pool.use(body)))
    return {
      ledger,
      path,
      patience,
      connect: connectOnce,
      read: (body) => retried((connection) => body(askOn(connection))),
      transact: (body) =>
        Effect.flatMap(
          retried((connection) => inTransaction(connection, body)),
          Effect.fromResult,
        ),
    }
  })
}

/** Statements one after the other on one connection. */
export const askOn =
  (connection: Connection): Ask =>
  async <Row>(statement: Statement, ...values: ReadonlyArray<unknown>) =>
    (await connection.ask<Row>(statement, values)).rows

const inTransaction = async <A, E>(
  connection: Connection,
  body: (ask: Ask) => Promise<Result.Result<A, E>>,
): Promise<Result.Result<A, E>> => {
  await connection.ask({ text: "begin isolation level read committed" })
  try {
    const outcome = await body(askOn(connection))
    await connection.ask({ text: outcome._tag === "Success" ? "commit" : "rollback" })
    return outcome
  } catch (cause) {
    await connection.ask({ text: "rollback" }).catch(() => undefined)
    throw cause
  }
}

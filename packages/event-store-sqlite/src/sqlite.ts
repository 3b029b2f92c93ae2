import { StoreBusy, StoreUnavailable } from "@kheo/event-store"
import { Effect, type Exit, Result, Schedule, type Scope } from "effect"
import type { Compilable } from "kysely"
import { Connection, type Prepared } from "./connection.ts"
import { breaksConnection, failureOf, unavailable } from "./failure.ts"
import { openDatabase, type OpenOptions } from "./open-database.ts"
import { reopen } from "./reopen.ts"
import { CommitUnsure, transactionsOf } from "./transaction.ts"

export type { Prepared } from "./connection.ts"

/** One connection: synchronous inside, Effects outside, SQLite's errors told apart from bugs. */
export interface Sqlite {
  readonly prepare: <Row>(text: string) => Prepared<Row>
  /** Compiles per call, but prepares each text once. */
  readonly ask: <Row>(query: Compilable<Row>) => ReadonlyArray<Row>
  /** Runs a reading function in one turn of the event loop. */
  readonly read: <A>(body: () => A) => Effect.Effect<A, StoreUnavailable>
  /** `BEGIN IMMEDIATE` to `COMMIT` in one turn: nothing interleaves, nothing is interrupted half-way; a failure rolls back. */
  readonly transact: <A, E>(body: () => Result.Result<A, E>) => Effect.Effect<A, E | StoreBusy | StoreUnavailable>
  /** As `transact`, for what has to know whether it was saved; a plain failure says that it was not. */
  readonly commit: <A>(body: () => A) => Effect.Effect<A, StoreBusy | StoreUnavailable | CommitUnsure>
  /** Within a transaction: what fails or dies in `body` is undone alone; a failure of the disk ends the whole transaction. */
  readonly alone: <A, E>(body: () => Result.Result<A, E>) => Exit.Exit<A, E>
  /** Changes when another connection, of whatever process, has committed, and when the file was opened again. */
  readonly dataVersion: () => string
  /** Changes with everything that was written since it was last asked, by whomever, but for what went through `commit`. */
  readonly lastWrite: () => string
}

/** Opens the file for the life of a scope. */
export const openSqlite = (options: OpenOptions): Effect.Effect<Sqlite, StoreUnavailable, Scope.Scope> => {
  const path = options.file
  const open = Effect.suspend(() => attempt(() => openDatabase(options), path))
  return Effect.acquireRelease(
    open.pipe(
      retryBusy,
      Effect.mapError((error) => unavailable(error, path)),
      Effect.map((db) => new Connection(path, db, () => reopen(options))),
    ),
    (connection) => Effect.sync(() => connection.drop()),
  ).pipe(Effect.map((connection) => sqliteOver(connection, path)))
}

/** SQLite's busy handler isn't fair, so a writer may be passed over for all of its timeout: it gets two more chances. */
const retryBusy = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
  Effect.catchIf(effect, isBusy, (busy) => {
    let isFirst = true
    const again = Effect.suspend(() => {
      if (!isFirst) return effect
      isFirst = false
      return Effect.fail(busy)
    })
    return Effect.retry(again, { schedule: waits, times: 2, while: isBusy })
  })

const waits = Schedule.exponential("50 millis").pipe(Schedule.jittered)

const isBusy = (error: unknown): boolean => error instanceof StoreBusy

/** SQLite's own complaints are failures, anything else thrown is a bug and stays a defect. */
export const attempt = <A>(body: () => A, path: string): Effect.Effect<A, StoreBusy | StoreUnavailable> => {
  try {
    return Effect.succeed(body())
  } catch (cause) {
    return failing(cause, path)
  }
}

const failing = (cause: unknown, path: string): Effect.Effect<never, StoreBusy | StoreUnavailable> => {
  const failure = failureOf(cause, path)
  return failure === undefined ? Effect.die(cause) : Effect.fail(failure)
}

/** The interface over a connection that may be dropped and opened again meanwhile. */
export const sqliteOver = (connection: Connection, path: string): Sqlite => {
  const transaction = transactionsOf(connection, path)
  const version = connection.statement("pragma data_version")
  let transactions = 0

  const dataVersion = (): string =>
    `${connection.openings}/${(version.get() as { readonly data_version: number }).data_version}`

  const inTransaction = <A>(
    body: () => A,
    isGood: (outcome: A) => boolean,
  ): Effect.Effect<A, StoreBusy | StoreUnavailable | CommitUnsure> =>
    Effect.suspend((): Effect.Effect<A, StoreBusy | StoreUnavailable | CommitUnsure> => {
      try {
        return Effect.succeed(transaction.run(body, isGood))
      } catch (cause) {
        return cause instanceof CommitUnsure ? Effect.fail(cause) : failing(cause, path)
      }
    }).pipe(retryBusy)

  const reading = <A>(body: () => A): A => {
    try {
      return body()
    } catch (cause) {
      if (breaksConnection(cause)) connection.drop()
      throw cause
    }
  }

  return {
    prepare: <Row>(text: string) => connection.statement(text) as Prepared<Row>,
    ask: <Row>(query: Compilable<Row>) => {
      const { parameters, sql } = query.compile()
      const statement = connection.statement(sql).current
      if (statement.reader) return statement.all(...parameters) as Array<Row>
      statement.run(...parameters)
      return []
    },
    read: (body) =>
      Effect.suspend(() => attempt(() => reading(body), path)).pipe(
        retryBusy,
        Effect.mapError((error) => unavailable(error, path)),
      ),
    transact: <A, E>(body: () => Result.Result<A, E>) =>
      inTransaction(() => {
        transactions += 1
        return body()
      }, Result.isSuccess).pipe(
        Effect.mapError((error) => (error instanceof CommitUnsure ? error.failure : error)),
        Effect.flatMap(Effect.fromResult),
      ),
    commit: (body) => inTransaction(body, () => true),
    alone: transaction.alone,
    dataVersion,
    lastWrite: () => `${dataVersion()}/${transactions}`,
  }
}

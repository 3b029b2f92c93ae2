import { StoreBusy, StoreUnavailable } from "@kheo/event-store"
import { Cause, Effect, Exit, Result, Schedule, type Scope } from "effect"
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
  /**
   * As `transact`, for what can be built again: its commit doesn't wait for the disk. A power cut may take it back, with all that was
   * built after it; the next commit of anything else takes it along to the disk.
   */
  readonly transactUnsynced: Sqlite["transact"]
  /**
   * As `transact`, at once and once, for what has to know whether it was saved; a plain failure says that it was not.
   *
   * Who finds the file busy waits by `unlessBusy`. What isn't good is rolled back.
   */
  readonly commit: <A>(
    body: () => A,
    isGood?: (outcome: A) => boolean,
  ) => Exit.Exit<A, StoreBusy | StoreUnavailable | CommitUnsure>
  /** Within a transaction: what fails or dies in `body` is undone alone; a failure of the disk ends the whole transaction. */
  readonly alone: <A, E>(body: () => Result.Result<A, E>) => Exit.Exit<A, E>
  /** Changes when another connection, of whatever process, has committed, and when the file was opened again. */
  readonly dataVersion: () => string
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

/** What was found at first; only where the file was busy is there more to do, after a while and again. */
export const unlessBusy = <A, E>(first: Exit.Exit<A, E>, again: () => Exit.Exit<A, E>): Effect.Effect<A, E> => {
  if (Exit.isSuccess(first) || !first.cause.reasons.some((one) => Cause.isFailReason(one) && isBusy(one.error)))
    return first
  let isFirst = true
  return retryBusy(
    Effect.suspend(() => {
      if (!isFirst) return again()
      isFirst = false
      return first
    }),
  )
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

const always = () => true

const isBusy = (error: unknown): boolean => error instanceof StoreBusy

/** SQLite's own complaints are failures, anything else thrown is a bug and stays a defect. */
export const attempt = <A>(body: () => A, path: string): Exit.Exit<A, StoreBusy | StoreUnavailable> => {
  try {
    return Exit.succeed(body())
  } catch (cause) {
    return failing(cause, path)
  }
}

const failing = (cause: unknown, path: string): Exit.Exit<never, StoreBusy | StoreUnavailable> => {
  const failure = failureOf(cause, path)
  return failure === undefined ? Exit.die(cause) : Exit.fail(failure)
}

/** The interface over a connection that may be dropped and opened again meanwhile. */
export const sqliteOver = (connection: Connection, path: string): Sqlite => {
  const transaction = transactionsOf(connection, path)
  const version = connection.statement("pragma data_version")

  const dataVersion = (): string =>
    `${connection.openings}/${(version.get() as { readonly data_version: number }).data_version}`

  const inTransaction = <A>(
    body: () => A,
    isGood: (outcome: A) => boolean,
    run = transaction.run,
  ): Exit.Exit<A, StoreBusy | StoreUnavailable | CommitUnsure> => {
    try {
      return Exit.succeed(run(body, isGood))
    } catch (cause) {
      return cause instanceof CommitUnsure ? Exit.fail(cause) : failing(cause, path)
    }
  }

  const read = <A>(body: () => A): Exit.Exit<A, StoreBusy | StoreUnavailable> => {
    try {
      return Exit.succeed(body())
    } catch (cause) {
      if (breaksConnection(cause)) connection.drop()
      return failing(cause, path)
    }
  }

  const transact = <A, E>(body: () => Result.Result<A, E>, run: typeof transaction.run) => {
    const once = () => inTransaction(body, Result.isSuccess, run)
    return Effect.suspend(() => unlessBusy(once(), once)).pipe(
      Effect.mapError((error) => (error instanceof CommitUnsure ? error.failure : error)),
      Effect.flatMap(Effect.fromResult),
    )
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
      Effect.suspend(() => {
        const first = read(body)
        if (Exit.isSuccess(first)) return first as Exit.Exit<typeof first.value, never>
        return Effect.mapError(
          unlessBusy(first, () => read(body)),
          (error) => unavailable(error, path),
        )
      }),
    transact: (body) => transact(body, transaction.run),
    transactUnsynced: (body) => transact(body, transaction.runUnsynced),
    commit: (body, isGood = always) => inTransaction(body, isGood),
    alone: transaction.alone,
    dataVersion,
  }
}

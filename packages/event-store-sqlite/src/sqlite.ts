import { StoreBusy, StoreUnavailable } from "@kheo/event-store"
import type Database from "better-sqlite3"
import { Effect, Result, Schedule, type Scope } from "effect"
import type { Compilable } from "kysely"
import { failureOf, unavailable } from "./failure.ts"
import { type OpenOptions, openDatabase } from "./open-database.ts"

type Bindable = string | number | Uint8Array | null

/** A statement prepared once; its parameters come in the order of its text. */
export interface Prepared<Row> {
  readonly get: (...parameters: ReadonlyArray<Bindable>) => Row | undefined
  readonly all: (...parameters: ReadonlyArray<Bindable>) => ReadonlyArray<Row>
  readonly run: (...parameters: ReadonlyArray<Bindable>) => { readonly changes: number }
}

/** One connection: synchronous inside, Effects outside, SQLite's errors told apart from bugs. */
export interface Sqlite {
  readonly prepare: <Row>(text: string) => Prepared<Row>
  /** Compiles per call, but prepares each text once. */
  readonly ask: <Row>(query: Compilable<Row>) => ReadonlyArray<Row>
  /** Runs a reading function in one turn of the event loop. */
  readonly read: <A>(body: () => A) => Effect.Effect<A, StoreUnavailable>
  /** `BEGIN IMMEDIATE` to `COMMIT` in one turn: nothing interleaves, nothing is interrupted half-way; a failure rolls back. */
  readonly transact: <A, E>(body: () => Result.Result<A, E>) => Effect.Effect<A, E | StoreBusy | StoreUnavailable>
  /** Changes when another connection, of whatever process, has committed. */
  readonly dataVersion: () => number
}

/** Opens the file for the life of a scope. */
export const openSqlite = (options: OpenOptions): Effect.Effect<Sqlite, StoreUnavailable, Scope.Scope> => {
  const path = options.file
  const open = Effect.suspend(() => attempt(() => openDatabase(options), path))
  return Effect.acquireRelease(
    open.pipe(
      retryBusy,
      Effect.mapError((error) => unavailable(error, path)),
    ),
    (db) => Effect.sync(() => db.close()),
  ).pipe(Effect.map((db) => sqliteOver(db, path)))
}

/** SQLite's busy handler isn't fair, so a writer may be passed over for all of its timeout: it gets two more chances. */
const retryBusy = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
  Effect.retry(effect, {
    schedule: Schedule.exponential("50 millis").pipe(Schedule.jittered),
    times: 2,
    while: (error) => error instanceof StoreBusy,
  })

/** SQLite's own complaints are failures, anything else thrown is a bug and stays a defect. */
export const attempt = <A>(body: () => A, path: string): Effect.Effect<A, StoreBusy | StoreUnavailable> => {
  try {
    return Effect.succeed(body())
  } catch (cause) {
    if (cause instanceof StoreUnavailable) return Effect.fail(cause)
    const failure = failureOf(cause, path)
    return failure === undefined ? Effect.die(cause) : Effect.fail(failure)
  }
}

const sqliteOver = (db: Database.Database, path: string): Sqlite => {
  const statements = new Map<string, Database.Statement>()
  const statementOf = (text: string): Database.Statement => {
    const known = statements.get(text)
    if (known !== undefined) return known
    const statement = db.prepare(text)
    statements.set(text, statement)
    return statement
  }
  const transaction = <A, E>(body: () => Result.Result<A, E>): Result.Result<A, E> => {
    begin.run()
    try {
      const outcome = body()
      ;(Result.isSuccess(outcome) ? commit : rollback).run()
      return outcome
    } catch (cause) {
      if (db.inTransaction) rollback.run()
      throw cause
    }
  }
  const [begin, commit, rollback] = [statementOf("begin immediate"), statementOf("commit"), statementOf("rollback")]
  const version = db.prepare("pragma data_version").pluck()
  return {
    prepare: <Row>(text: string) => statementOf(text) as Prepared<Row>,
    ask: <Row>(query: Compilable<Row>) => {
      const { parameters, sql } = query.compile()
      const statement = statementOf(sql)
      if (statement.reader) return statement.all(...parameters) as Array<Row>
      statement.run(...parameters)
      return []
    },
    read: (body) =>
      Effect.suspend(() => attempt(body, path)).pipe(
        retryBusy,
        Effect.mapError((error) => unavailable(error, path)),
      ),
    transact: <A, E>(body: () => Result.Result<A, E>) =>
      Effect.suspend(() => attempt(() => transaction(body), path)).pipe(retryBusy, Effect.flatMap(Effect.fromResult)),
    dataVersion: () => version.get() as number,
  }
}

import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely"
import type { Statement } from "./connection.ts"
import type { Tables } from "./tables.ts"

/** Kysely without a connection: it writes SQL, typed, and can't run a query behind our back. */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
}).withSchema("kheo")

/** A query as a connection is asked it: its text, then its parameters. */
export const compiled = (query: Compilable): readonly [Statement, ...ReadonlyArray<unknown>] => {
  const { parameters, sql: text } = query.compile()
  return [{ text }, ...parameters]
}

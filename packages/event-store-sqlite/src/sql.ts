import { DummyDriver, Kysely, sql as raw, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely"
import type { Tables } from "./tables.ts"

/** Kysely without a connection: it writes SQL, typed, and can't run a query behind our back. */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** A parameter behind a `+`: one that stands alone beside an indexed column, or as a limit, makes SQLite plan anew at each execution. */
export const bound = <A>(value: A) => raw<A>`+${value}`

/** Text of an insert whose parameters are these columns, in this order. */
export const insertInto = <Table extends keyof Tables>(
  table: Table,
  columns: ReadonlyArray<keyof Tables[Table] & string>,
): string =>
  sql
    .insertInto(table)
    .values(Object.fromEntries(columns.map((column) => [column, ""])) as never)
    .compile().sql

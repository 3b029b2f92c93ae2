import Database from "better-sqlite3"

/** The result of a query, or a substitute where SQLite finds its pages or schema damaged. */
export const unlessDamaged = <A>(query: () => A, substitute: A): A => {
  try {
    return query()
  } catch (cause) {
    if (cause instanceof Database.SqliteError) return substitute
    throw cause
  }
}

/** The bytes of a value that should be a blob: none of one that has no bytes. */
export const bytesOf = (value: unknown): Uint8Array =>
  value instanceof Uint8Array ? value : typeof value === "string" ? Buffer.from(value) : new Uint8Array()

/** The text of a value that should be text. */
export const textOf = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString() : value == null ? "" : String(value)

/** The number of a value that should be an integer; NaN where there is none, which equals nothing. */
export const integerOf = (value: unknown): number => (value == null ? Number.NaN : Number(value))

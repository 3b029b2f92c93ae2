import Database from "better-sqlite3"
import { integerOf, textOf } from "./found-values.ts"

/** A tag of a line as the index holds it. */
export interface StoredTag {
  readonly position: number
  readonly tag: string
}

/** A command and the lines that it was answered with; `last` is `first − 1` when it wrote none. */
export interface StoredCommand {
  readonly id: string
  readonly first: number
  readonly last: number
}

/** Tags in the order of their index, up to the first page that can't be read. */
export const foundTags = (db: Database.Database): Iterable<StoredTag> =>
  rowsOf(db, "select position, tag from event_tag", (row) => ({
    position: integerOf(row["position"]),
    tag: textOf(row["tag"]),
  }))

/** Commands in the order of their ids, up to the first page that can't be read. */
export const foundCommands = (db: Database.Database): Iterable<StoredCommand> =>
  rowsOf(db, "select id, first, last from command", (row) => ({
    id: textOf(row["id"]),
    first: integerOf(row["first"]),
    last: integerOf(row["last"]),
  }))

const rowsOf = <A>(
  db: Database.Database,
  text: string,
  shaped: (row: Readonly<Record<string, unknown>>) => A,
): Iterable<A> => ({
  *[Symbol.iterator]() {
    try {
      for (const row of db.prepare<[], Readonly<Record<string, unknown>>>(text).iterate()) yield shaped(row)
    } catch (cause) {
      if (!(cause instanceof Database.SqliteError)) throw cause
    }
  },
})

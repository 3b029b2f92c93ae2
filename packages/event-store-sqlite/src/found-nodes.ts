import { toHex } from "@kheo/event-store/merkle"
import Database from "better-sqlite3"
import { bytesOf, integerOf } from "./found-values.ts"

/** An interior node as stored, its hash in lower-case hex. */
export interface StoredNode {
  readonly level: number
  readonly index: number
  readonly hash: string
}

/** Interior nodes by level and index, up to the first page of the file that can't be read. */
export const foundNodes = (db: Database.Database): Iterable<StoredNode> => ({
  *[Symbol.iterator]() {
    try {
      const rows = db.prepare<[], Readonly<Record<string, unknown>>>(
        "select level, idx, hash from merkle_node order by level, idx",
      )
      for (const row of rows.iterate())
        yield { level: integerOf(row["level"]), index: integerOf(row["idx"]), hash: toHex(bytesOf(row["hash"])) }
    } catch (cause) {
      if (!(cause instanceof Database.SqliteError)) throw cause
    }
  },
})

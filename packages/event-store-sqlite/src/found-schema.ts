import Database from "better-sqlite3"
import { unlessDamaged } from "./found-values.ts"
import { schema } from "./schema.ts"

/** A table, index or trigger of the ledger that is not as this program makes it. */
export interface SchemaDifference {
  readonly kind: string
  readonly name: string
  readonly found: "missing" | "different"
}

/** What the file lacks of the schema or has otherwise: dropped triggers above all; what was added to it is no difference. */
export const foundSchema = (db: Database.Database): ReadonlyArray<SchemaDifference> => {
  const found = new Map(unlessDamaged(() => objectsOf(db), []).map((one) => [`${one.type} ${one.name}`, one.sql]))
  return expected().flatMap(({ name, sql, type }): ReadonlyArray<SchemaDifference> => {
    const there = found.get(`${type} ${name}`)
    if (there === sql) return []
    return [{ kind: type, name, found: there === undefined ? "missing" : "different" }]
  })
}

interface SchemaObject {
  readonly type: string
  readonly name: string
  readonly sql: string | null
}

const objectsOf = (db: Database.Database): ReadonlyArray<SchemaObject> =>
  db
    .prepare<[], SchemaObject>(
      `select type, name, sql from sqlite_schema where sql is not null
        and tbl_name in ('head', 'event', 'event_tag', 'command', 'merkle_node') order by name`,
    )
    .all()

const expected = (): ReadonlyArray<SchemaObject> => {
  const db = new Database(":memory:")
  try {
    return objectsOf(db.exec(schema))
  } finally {
    db.close()
  }
}

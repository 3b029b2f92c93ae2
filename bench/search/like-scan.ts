import Database from "better-sqlite3"
import { foldedKey } from "@kheo/vietnamese"

/** The same documents' texts, folded, in a table of their own, and every row of it looked through for the words asked for. */
export const likeScan = (indexed: string, file: string) => {
  const start = performance.now()
  const db = new Database(file)
  db.exec("create table model (position integer primary key, folded text not null)")
  const insert = db.prepare("insert into model values (?, ?)")
  const source = new Database(indexed, { readonly: true })
  const documents = source.prepare<[], { position: number; said: string }>(
    "select position, title || ' ' || text || ' ' || personal as said from search_document",
  )
  db.transaction(() => {
    for (const { position, said } of documents.iterate()) insert.run(position, foldedKey(said))
  })()
  source.close()
  const building = performance.now() - start
  const statements = new Map<number, Database.Statement>()
  const find = (text: string): unknown => {
    const words = foldedKey(text).split(" ")
    const like = words.map(() => "folded like ?").join(" and ")
    const statement = statements.get(words.length) ?? db.prepare(`select count(*) from model where ${like}`)
    statements.set(words.length, statement)
    return statement.get(...words.map((word) => `%${word}%`))
  }
  return { building, find }
}

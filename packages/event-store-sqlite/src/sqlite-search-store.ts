import { ProjectionMoved, type ProjectionName, type SearchStore, StoreBusy } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { unavailable } from "./failure.ts"
import { searchFinder } from "./search-finder.ts"
import { searchWriter } from "./search-writer.ts"
import type { Sqlite } from "./sqlite.ts"

/** The full-text index beside the ledger, in its file. */
export const sqliteSearchStore = (sqlite: Sqlite, path: string): SearchStore["Service"] => {
  const find = searchFinder(sqlite)
  const write = searchWriter(sqlite)
  const built = sqlite.prepare<{ position: number }>("select position from search_index where name = ? and version = ?")
  const move = sqlite.prepare("insert or replace into search_index (id, name, version, position) values (1, ?, ?, ?)")
  const clear = [
    ...["text", "folded"].map((table) => `insert into search_${table} (search_${table}) values ('delete-all')`),
    ...["document", "link", "linked_word", "word"].map((table) => `delete from search_${table}`),
  ].map((text) => sqlite.prepare(text))

  const positionOf = ({ name, version }: ProjectionName): number => built.get(name, version)?.position ?? 0

  return {
    position: (index) => sqlite.read(() => positionOf(index)),
    advance: (index, from, to, changes) =>
      sqlite
        .transact(() => {
          const actual = positionOf(index)
          if (actual !== from)
            return Result.fail(new ProjectionMoved({ projection: index.name, expected: from, actual }))
          if (from === 0) for (const statement of clear) statement.run()
          write(changes)
          move.run(index.name, index.version, to)
          return Result.succeed(undefined)
        })
        .pipe(Effect.mapError((error) => (error instanceof StoreBusy ? unavailable(error, path) : error))),
    search: (index, query) =>
      sqlite.read(() => (built.get(index.name, index.version) === undefined ? [] : find(query))),
  }
}

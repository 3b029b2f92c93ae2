import {
  keysByRank,
  ProjectionMoved,
  type ProjectionName,
  type SearchQuery,
  type SearchStore,
  StoreBusy,
} from "@kheo/event-store"
import { Effect, Result } from "effect"
import { unavailable } from "./failure.ts"
import { searchMatch } from "./search-match.ts"
import { searchWriter } from "./search-writer.ts"
import type { Sqlite } from "./sqlite.ts"

/** The full-text index beside the ledger, in its file. */
export const sqliteSearchStore = (sqlite: Sqlite, path: string): SearchStore["Service"] => {
  const match = searchMatch(sqlite)
  const write = searchWriter(sqlite)
  const built = sqlite.prepare<{ position: number }>("select position from search_index where name = ? and version = ?")
  const move = sqlite.prepare("insert or replace into search_index (id, name, version, position) values (1, ?, ?, ?)")
  const clear = [
    "insert into search_text (search_text) values ('delete-all')",
    ...["document", "link", "linked_word", "word"].map((table) => `delete from search_${table}`),
  ].map((text) => sqlite.prepare(text))
  const every = sqlite.prepare<{ id: string }>("select id from search_document order by position desc limit ?")
  const matching = sqlite.prepare<{ id: string }>(`
    select id from search_text join search_document on search_document.position = search_text.rowid
    where search_text match ? order by search_text.rowid desc limit ?`)

  const positionOf = ({ name, version }: ProjectionName): number => built.get(name, version)?.position ?? 0

  const ranked = ({ limit, words }: SearchQuery): ReadonlyArray<string> => {
    const found = new Set<string>()
    for (const key of keysByRank)
      for (const where of ["title", "anywhere"] as const) {
        if (found.size >= limit) break
        const expression = match(words, key, where)
        if (expression === undefined) continue
        for (const { id } of matching.all(expression, limit + found.size)) if (found.size < limit) found.add(id)
      }
    return [...found]
  }

  const newest = ({ limit, words }: SearchQuery): ReadonlyArray<string> => {
    const expression = match(words, "folded", "anywhere")
    return expression === undefined ? [] : matching.all(expression, limit).map(({ id }) => id)
  }

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
      sqlite.read(() => {
        if (built.get(index.name, index.version) === undefined) return []
        if (query.words.length === 0) return every.all(query.limit).map(({ id }) => id)
        return query.order === "rank" ? ranked(query) : newest(query)
      }),
  }
}

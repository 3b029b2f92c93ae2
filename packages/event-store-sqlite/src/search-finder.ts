import { type IndexedWord, keysByRank, type SearchQuery } from "@kheo/event-store"
import { expressionOf, searchMatch, type Terms } from "./search-match.ts"
import type { Sqlite } from "./sqlite.ts"

/** Who is found in an earlier one comes first; last of all comes whoever has the words somewhere, without marks. */
const tiers = keysByRank
  .flatMap((key) => [[key, "title"] as const, [key, "anywhere"] as const])
  .filter(([key, where]) => key !== "folded" || where === "title")

/** Documents of a word that has no more are looked through one by one: FTS5 would walk the lists of all the other words. */
const few = 100

/** Answers searches within the caller's read. */
export const searchFinder = (sqlite: Sqlite) => {
  const match = searchMatch(sqlite)
  const every = sqlite.prepare<{ id: string }>("select id from search_document order by position desc limit ?")
  const matching = (table: "search_text" | "search_folded") =>
    sqlite.prepare<{ id: string }>(`
      select id from ${table} join search_document on search_document.position = ${table}.rowid
      where ${table} match ? order by ${table}.rowid desc limit ?`)
  const [bySpelling, byFolding] = [matching("search_text"), matching("search_folded")]
  const probe = sqlite.prepare<{ position: number }>(
    `select rowid as position from search_folded where search_folded match ? order by rowid desc limit ${few}`,
  )
  const document = sqlite.prepare<{ id: string; folded: string }>(
    "select id, folded from search_document where position = ?",
  )

  /** The documents of the first term that has but few; undefined when each has many. */
  const rarest = (terms: Terms): ReadonlyArray<number> | undefined => {
    if (terms.length < 2) return undefined
    for (const term of terms) {
      const rows = probe.all(expressionOf([term]))
      if (rows.length < few) return rows.map(({ position }) => position)
    }
    return undefined
  }

  const newest = (words: ReadonlyArray<IndexedWord>, limit: number): ReadonlyArray<string> => {
    const terms = match.folded(words)
    if (terms === undefined) return []
    const positions = rarest(terms)
    if (positions === undefined) return byFolding.all(expressionOf(terms), limit).map(({ id }) => id)
    return positions
      .flatMap((position) => {
        const row = document.get(position)
        const its = new Set(row?.folded.split(" "))
        return row !== undefined && terms.every((term) => term.some((word) => its.has(word))) ? [row.id] : []
      })
      .slice(0, limit)
  }

  const ranked = (words: ReadonlyArray<IndexedWord>, limit: number): ReadonlyArray<string> => {
    const found = new Set<string>()
    const add = (ids: ReadonlyArray<string>) => {
      for (const id of ids) if (found.size < limit) found.add(id)
    }
    for (const [key, where] of tiers) {
      if (found.size >= limit) break
      const terms = match.spelled(words, key)
      if (terms === undefined) continue
      const expression = where === "title" ? `title : (${expressionOf(terms)})` : expressionOf(terms)
      add(bySpelling.all(expression, limit + found.size).map(({ id }) => id))
    }
    if (found.size < limit) add(newest(words, limit + found.size))
    return [...found]
  }

  return ({ limit, order, words }: SearchQuery): ReadonlyArray<string> => {
    if (words.length === 0) return every.all(limit).map(({ id }) => id)
    return order === "rank" ? ranked(words, limit) : newest(words, limit)
  }
}

import { beginningLength, type IndexedWord, keysByRank } from "@kheo/event-store"
import type { Prepared, Sqlite } from "./sqlite.ts"

type Key = (typeof keysByRank)[number]
type Variants = Record<"whole" | "beginning", Prepared<{ word: string }>>

/** More words than begin with any three letters that people type; a longer list would only slow the answer down. */
const mostVariants = 2_000

/** What each asked word can mean: all known words that it is, or begins, by one key. */
export type Terms = ReadonlyArray<ReadonlyArray<string>>

/** Finds the known words that asked words can mean; undefined when one of them is nowhere. */
export const searchMatch = (sqlite: Sqlite) => {
  const variants = (column: Key, key: Key): Variants => {
    const select = `select distinct ${column} as word from search_word`
    return {
      whole: sqlite.prepare(`${select} where ${key} = ?`),
      beginning: sqlite.prepare(`${select} where ${key} >= ? and ${key} < ? limit ${mostVariants}`),
    }
  }
  const spelled = Object.fromEntries(keysByRank.map((key) => [key, variants("spelled", key)])) as Record<Key, Variants>
  const folded = variants("folded", "folded")

  const termsOf = (words: ReadonlyArray<IndexedWord>, key: Key, { beginning, whole }: Variants): Terms | undefined => {
    const terms = words.map(({ [key]: asked }) =>
      (beginningLength(asked) ? beginning.all(asked, `${asked}\u{10ffff}`) : whole.all(asked)).map(({ word }) => word),
    )
    return terms.some((term) => term.length === 0) ? undefined : terms
  }

  return {
    /** Spelled words that are the asked ones by a key. */
    spelled: (words: ReadonlyArray<IndexedWord>, key: Key): Terms | undefined => termsOf(words, key, spelled[key]),
    /** Words without marks. */
    folded: (words: ReadonlyArray<IndexedWord>): Terms | undefined => termsOf(words, "folded", folded),
  }
}

/** The terms in FTS5's language: one variant of each. */
export const expressionOf = (terms: Terms): string =>
  terms.map((term) => `(${term.map((word) => `"${word}"`).join(" OR ")})`).join(" AND ")

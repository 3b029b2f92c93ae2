import { beginningLength, type IndexedWord, keysByRank } from "@kheo/event-store"
import type { Sqlite } from "./sqlite.ts"

type Key = (typeof keysByRank)[number]

/** More words than begin with any three letters that people type; a longer list would only slow the answer down. */
const mostVariants = 2_000

/** Turns asked words into FTS5's language: each becomes all known words that it can mean by one key. */
export const searchMatch = (sqlite: Sqlite) => {
  const variantsBy = Object.fromEntries(
    keysByRank.map((key) => [
      key,
      {
        whole: sqlite.prepare<{ spelled: string }>(`select spelled from search_word where ${key} = ?`),
        beginning: sqlite.prepare<{ spelled: string }>(
          `select spelled from search_word where ${key} >= ? and ${key} < ? limit ${mostVariants}`,
        ),
      },
    ]),
  ) as Record<Key, Record<"whole" | "beginning", ReturnType<typeof sqlite.prepare<{ spelled: string }>>>>

  const variants = (asked: string, key: Key): ReadonlyArray<string> => {
    const { beginning, whole } = variantsBy[key]
    const rows = beginningLength(asked) ? beginning.all(asked, `${asked}\u{10ffff}`) : whole.all(asked)
    return rows.map(({ spelled }) => spelled)
  }

  /** The expression that finds all words by a key, in the title or anywhere; undefined when one of them is nowhere. */
  return (words: ReadonlyArray<IndexedWord>, key: Key, where: "title" | "anywhere"): string | undefined => {
    const terms = words.map((word) => variants(word[key], key).map((variant) => `"${variant}"`))
    if (terms.some((term) => term.length === 0)) return undefined
    const all = terms.map((term) => `(${term.join(" OR ")})`).join(" AND ")
    return where === "title" ? `title : (${all})` : all
  }
}

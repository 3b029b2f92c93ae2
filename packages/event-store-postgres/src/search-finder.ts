import { beginningLength, type IndexedWord, keysByRank, type SearchQuery } from "@kheo/event-store"
import type { Ask } from "./postgres.ts"
import { fieldNumber } from "./search-writer.ts"

type Key = (typeof keysByRank)[number]

/** Who is found in an earlier one comes first; in the last come all that have the words somewhere, without marks. */
const tiers: ReadonlyArray<readonly [Key, "title" | "anywhere"]> = keysByRank.flatMap((key) => [
  [key, "title"] as const,
  [key, "anywhere"] as const,
])

/** Ids of the documents that a query finds, in the order asked for. */
export const findDocuments = async (
  ask: Ask,
  ledger: string,
  { limit, order, words }: SearchQuery,
): Promise<ReadonlyArray<string>> => {
  const found = new Set<string>()
  const wanted = words.length === 0 || order === "newest" ? tiers.slice(-1) : tiers
  for (const [key, where] of wanted) {
    if (found.size >= limit) break
    const [text, ...values] = documentsWith(words, key, where)
    const rows = await ask<{ id: string }>({ text }, ledger, limit + found.size, ...values)
    for (const { id } of rows) if (found.size < limit) found.add(id)
  }
  return [...found]
}

/** Documents that hold every word by a key, newest first: `$1` is the ledger, `$2` how many. */
const documentsWith = (
  words: ReadonlyArray<IndexedWord>,
  key: Key,
  where: "title" | "anywhere",
): readonly [text: string, ...values: ReadonlyArray<string>] => {
  const values: Array<string> = []
  const parameter = (value: string): string => `$${values.push(value) + 2}`
  const title = where === "title" ? `and posting.field = ${fieldNumber("title")}` : ""
  const holding = words.map(({ [key]: asked }) => {
    const matches = beginningLength(asked)
      ? `word.${key} >= ${parameter(asked)} and word.${key} < ${parameter(`${asked}\u{10ffff}`)}`
      : `word.${key} = ${parameter(asked)}`
    return `and document.position in (
      select posting.position from kheo.search_word as word
      join kheo.search_posting as posting on posting.ledger = word.ledger and posting.word = word.spelled
      where word.ledger = $1 and ${matches} ${title})`
  })
  const text = `select document.id from kheo.search_document as document
    where document.ledger = $1 ${holding.join(" ")} order by document.position desc limit $2`
  return [text, ...values]
}

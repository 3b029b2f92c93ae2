import { isTidy } from "./tidy.ts"
import { lowerLetters } from "./tone-key.ts"

/** Lower-case letters and digits without marks; for suggesting and searching, never for linking: Thành = Thạnh. */
export const foldedKey = (text: string): string =>
  isTidy(text) ? (text.match(words) ?? []).map(wordKey).join(" ") : keyOf(text)

const keyOf = (text: string): string =>
  lowerLetters(text)
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFC")

/** Words of composed letters and digits: none changes its neighbours, and texts share their words. */
const words = /[0-9A-Za-zÀ-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+/g

const wordKey = (word: string): string => {
  const known = wordKeys.get(word)
  if (known !== undefined) return known
  const key = keyOf(word)
  if (wordKeys.size >= keptAtMost) wordKeys.clear()
  wordKeys.set(word, key)
  return key
}

const wordKeys = new Map<string, string>()
const keptAtMost = 20_000

/** Whether every word of the query, in any order, occurs in the text, both folded; an empty query always does. */
export const includesFolded = (text: string, query: string): boolean => {
  const folded = foldedKey(text)
  return foldedKey(query)
    .split(" ")
    .every((word) => folded.includes(word))
}

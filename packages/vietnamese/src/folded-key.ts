import { lowerLetters } from "./tone-key.ts"

/** Lower-case letters and digits without marks; for suggesting and searching, never for linking: Thành = Thạnh. */
export const foldedKey = (text: string): string =>
  lowerLetters(text)
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFC")

/** Whether every word of the query, in any order, occurs in the text, both folded; an empty query always does. */
export const includesFolded = (text: string, query: string): boolean => {
  const folded = foldedKey(text)
  return foldedKey(query)
    .split(" ")
    .every((word) => folded.includes(word))
}

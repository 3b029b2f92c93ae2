import { foldedKey } from "./folded-key.ts"
import { lowerLetters, toneKey } from "./tone-key.ts"

/** A word with the keys under which it is found: as it is spelled, by tone key (hoà = hòa), without marks. */
export interface SearchWord {
  readonly spelled: string
  readonly toned: string
  readonly folded: string
}

/** The words of a text, each once, in their order; letters and digits, without case and whatever the Unicode form. */
export const searchWords = (text: string): ReadonlyArray<SearchWord> =>
  [...new Set(lowerLetters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].map(keysOf)

/** One text has a few hundred different words, a whole register some thousand: each is keyed once. */
const known = new Map<string, SearchWord>()

const keysOf = (word: string): SearchWord => {
  const found = known.get(word)
  if (found !== undefined) return found
  const keyed = { spelled: word.normalize("NFC"), toned: toneKey(word), folded: foldedKey(word) }
  if (known.size >= 20_000) known.clear()
  known.set(word, keyed)
  return keyed
}

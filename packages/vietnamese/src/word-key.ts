import { toneKey } from "./tone-key.ts"

/** The tone key of a word or two, remembered: prose has few words, and asks for each again and again. */
export const wordKey = (words: string): string => {
  const known = remembered.get(words)
  if (known !== undefined) return known
  const key = toneKey(words)
  if (words.length <= longest && remembered.size < most) remembered.set(words, key)
  return key
}

const remembered = new Map<string, string>()
const longest = 32
const most = 20_000

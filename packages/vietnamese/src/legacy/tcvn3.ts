import { nfc } from "../nfc.ts"

/** The letters of TCVN3 (TCVN 5712, the fonts named `.Vn…`) in the order of their codes, each stretch from its first code on. */
const stretches: ReadonlyArray<readonly [from: number, letters: string]> = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
]

const letters: ReadonlyMap<string, string> = new Map(
  stretches.flatMap(([from, all]) =>
    [...nfc(all)].map((letter, index) => [String.fromCharCode(from + index), letter] as const),
  ),
)

const toned = /[\u0300\u0301\u0303\u0309\u0323]/

/** Each capital vowel with the small toned letters of its own: some programs write À as A and à, TCVN3 having no À. */
const doubled: ReadonlyMap<string, string> = new Map(
  [...letters.values()].flatMap((small) => {
    const parts = small.normalize("NFD")
    if (!toned.test(parts)) return []
    const capital = nfc(parts.replace(toned, "")).toUpperCase()
    return [[capital + small, small.toUpperCase()] as const]
  }),
)

const doubledCapital = new RegExp(`[${classOf(0)}][${classOf(1)}]`, "g")

function classOf(at: 0 | 1): string {
  return [...new Set([...doubled.keys()].map((pair) => pair.charAt(at)))].join("")
}

/** Whether every letter of the text can be one of TCVN3; what is no letter at all there rules it out too. */
export const fitsTcvn3 = (text: string): boolean => {
  for (const character of text) if (character > "\u007F" && !letters.has(character)) return false
  return true
}

/**
 * Text in TCVN3 codes, read as Latin-1, as Unicode.
 *
 * U+00AD is ư there, so nothing may be cleaned away before. A word in capitals whose toned letters stayed small, as the
 * encoding has no others, gets them as capitals.
 */
export const decodeTcvn3 = (text: string): string => {
  const decoded = nfc(text)
    .replace(/[\u00A1-\u00FE]/g, (code) => letters.get(code) ?? code)
    .replace(doubledCapital, (pair) => doubled.get(pair) ?? pair)
  return /\p{L}\p{Lu}/u.test(decoded)
    ? decoded.replace(/\p{L}+/gu, (word) => (isInCapitals(word) ? word.toUpperCase() : word))
    : decoded
}

/** A capital after the first letter, and no small one but the toned. */
const isInCapitals = (word: string): boolean => {
  const plain = [...word].map((letter) => (toned.test(letter.normalize("NFD")) ? "" : letter))
  return plain.some((letter, at) => at > 0 && letter !== "") && plain.every((letter) => letter === letter.toUpperCase())
}

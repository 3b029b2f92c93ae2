import type { Encoding } from "./votes.ts"

/** How much oftener papers hold a letter than the one that its code would be in TCVN3. */
const tcvn3: ReadonlyMap<string, number> = new Map([
  ["á", 10],
  ["â", 4],
  ["ã", 2],
  ["è", 0.1],
  ["é", 0.3],
  ["ê", 1.4],
  ["ì", 100],
  ["í", 0.7],
  ["ò", 5],
  ["ó", 5],
  ["ô", 4],
  ["õ", 0.5],
  ["ù", 0.7],
  ["ú", 6],
])

/** The same for VNI's letters of one code. */
const vni: ReadonlyMap<string, number> = new Map([
  ["ô", 2],
  ["ó", 10],
  ["ò", 0.3],
])

/** A word that most papers hold, and that is hardly ever another one in TCVN3 (xó). */
const commune = 50

/** How much likelier a text whose words are syllables either way is Unicode than an older encoding: above 1, likelier. */
export const unicodeOdds = (text: string, encoding: Exclude<Encoding, "unicode">): number => {
  const words = new Set(text.normalize("NFC").toLowerCase().split(/\s+/))
  const letters = encoding === "tcvn3" ? tcvn3 : vni
  const odds = [...words].flatMap((word) => [...word].map((letter) => letters.get(letter) ?? 1))
  return odds.reduce((product, one) => product * one, encoding === "tcvn3" && words.has("xã") ? commune : 1)
}

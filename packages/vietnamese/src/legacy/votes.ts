import { decodeTcvn3, fitsTcvn3 } from "./tcvn3.ts"
import { decodeVni, fitsVni } from "./vni.ts"
import { isSyllable } from "./syllable.ts"

/** How a text's codes are to be read. */
export type Encoding = "unicode" | "tcvn3" | "vni"

/** What the words with a letter beyond ASCII say: how many are syllables, read as each encoding. */
export interface Votes {
  readonly words: number
  readonly unicode: number
  readonly tcvn3: Legacy
  readonly vni: Legacy
}

interface Legacy {
  readonly syllables: number
  /** Words that are syllables in this encoding and none in Unicode, each once. */
  readonly only: ReadonlySet<string>
  /** How many are syllables in Unicode and none in this encoding. */
  readonly against: number
}

const none: Legacy = { syllables: 0, only: new Set(), against: 0 }

export const noVotes: Votes = { words: 0, unicode: 0, tcvn3: none, vni: none }

/** What no word holds in any encoding; a soft hyphen is left, being ư in TCVN3. */
const between = /[\0-@[-`{-\u00A0\u2000-\u206F\uFEFF]+/

/** Lets the words of a text vote on how its codes are to be read. */
export const votesOf = (text: string): Votes => {
  const words = text
    .normalize("NFC")
    .split(between)
    .filter((word) => /[^\0-\u007F]/.test(word))
  const inUnicode = words.map(isUnicodeSyllable)
  const legacy = (isOf: (word: string) => boolean): Legacy => {
    const of = words.map(isOf)
    return {
      syllables: count(of),
      only: new Set(words.filter((_, at) => of[at] === true && inUnicode[at] !== true)),
      against: count(of.map((its, at) => !its && inUnicode[at] === true)),
    }
  }
  return {
    words: words.length,
    unicode: count(inUnicode),
    tcvn3: legacy((word) => fitsTcvn3(word) && isSyllable(decodeTcvn3(word).toLowerCase())),
    vni: legacy((word) => fitsVni(word) && isSyllable(decodeVni(word).toLowerCase())),
  }
}

const count = (those: ReadonlyArray<boolean>): number => those.filter(Boolean).length

/** Punctuation that clings to a word («Dân) is none of its letters. */
const isUnicodeSyllable = (word: string): boolean => {
  const letters = word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, "").toLowerCase()
  return /[^\0-\u007F]/.test(letters) && isSyllable(letters)
}

/** The votes of two texts as those of one. */
export const together = (one: Votes, other: Votes): Votes => ({
  words: one.words + other.words,
  unicode: one.unicode + other.unicode,
  tcvn3: both(one.tcvn3, other.tcvn3),
  vni: both(one.vni, other.vni),
})

const both = (one: Legacy, other: Legacy): Legacy => ({
  syllables: one.syllables + other.syllables,
  only: one.only.union(other.only),
  against: one.against + other.against,
})

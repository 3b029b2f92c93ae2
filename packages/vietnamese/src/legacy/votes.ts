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

/** Punctuation that clings to a word («Dân) is none of its letters; a capital after a small letter (tÕ) is no spelling. */
const isUnicodeSyllable = (word: string): boolean => {
  const letters = word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, "")
  if (!/[^\0-\u007F]/.test(letters)) return false
  const [small, rest] = [letters.toLowerCase(), letters.slice(1)]
  return (rest === small.slice(1) || letters === letters.toUpperCase()) && isSyllable(small)
}

/** The votes of many texts as those of one. */
export const allVotes = (votes: ReadonlyArray<Votes>): Votes => ({
  words: sum(votes.map(({ words }) => words)),
  unicode: sum(votes.map(({ unicode }) => unicode)),
  tcvn3: all(votes.map(({ tcvn3 }) => tcvn3)),
  vni: all(votes.map(({ vni }) => vni)),
})

const all = (of: ReadonlyArray<Legacy>): Legacy => ({
  syllables: sum(of.map(({ syllables }) => syllables)),
  only: new Set(of.flatMap(({ only }) => [...only])),
  against: sum(of.map(({ against }) => against)),
})

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, one) => total + one, 0)

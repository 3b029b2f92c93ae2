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
  /** The words that are syllables in this encoding and none in Unicode. */
  readonly only: ReadonlyArray<string>
  /** How many are syllables in Unicode and none in this encoding. */
  readonly against: number
}

const none: Legacy = { syllables: 0, only: [], against: 0 }

export const noVotes: Votes = { words: 0, unicode: 0, tcvn3: none, vni: none }

/** What no word holds in any encoding; a soft hyphen is left, being ư in TCVN3. */
const between = /[\0-@[-`{-\u00A0\u2000-\u206F\uFEFF]+/

/** Lets the words of a text vote on how its codes are to be read. */
export const votesOf = (text: string): Votes => {
  const words = text
    .normalize("NFC")
    .split(between)
    .filter((word) => /[^\0-\u007F]/.test(word))
    .map(voteOf)
  const legacy = (encoding: "tcvn3" | "vni"): Legacy => ({
    syllables: words.filter((vote) => vote[encoding]).length,
    only: words.filter((vote) => vote[encoding] && !vote.unicode).map(({ word }) => word),
    against: words.filter((vote) => vote.unicode && !vote[encoding]).length,
  })
  return {
    words: words.length,
    unicode: words.filter(({ unicode }) => unicode).length,
    tcvn3: legacy("tcvn3"),
    vni: legacy("vni"),
  }
}

/** Which encodings a word is a syllable in. */
interface Vote {
  readonly word: string
  readonly unicode: boolean
  readonly tcvn3: boolean
  readonly vni: boolean
}

/** The same words come again and again; a hostile file's never do. */
const cast = new Map<string, Vote>()
const remembered = 10_000

const voteOf = (word: string): Vote => {
  const known = cast.get(word)
  if (known !== undefined) return known
  const vote = {
    word,
    unicode: isUnicodeSyllable(word),
    tcvn3: fitsTcvn3(word) && isSyllable(decodeTcvn3(word).toLowerCase()),
    vni: fitsVni(word) && isSyllable(decodeVni(word).toLowerCase()),
  }
  if (cast.size < remembered && word.length < 20) cast.set(word, vote)
  return vote
}

/** Quotation marks at a word («Dân») are none of its letters, Ð often stands for Đ, and a capital in it (tÕ) is no spelling. */
const isUnicodeSyllable = (word: string): boolean => {
  const letters = word.replace(/^[«‹]+|[»›]+$/g, "")
  if (!/[^\0-\u007F]/.test(letters)) return false
  const [small, rest] = [letters.toLowerCase(), letters.slice(1)]
  return (rest === small.slice(1) || letters === letters.toUpperCase()) && isSyllable(small.replaceAll("ð", "đ"))
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
  only: of.flatMap(({ only }) => only),
  against: sum(of.map(({ against }) => against)),
})

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, one) => total + one, 0)

import { type Token } from "./count-tokens.ts"
import { textOf } from "./count-unit.ts"
import { approximations, distributives, type Listed, measures, numberedNouns } from "./count-words.ts"
import { wordKey } from "./word-key.ts"
import { writtenNumber } from "./written-number.ts"

export interface CountContext {
  readonly named: boolean
  readonly about: boolean
  readonly start: number
}

/** What the words before a number make of it; tokens below `counted` belong to the count before and say nothing. */
export const countContext = (
  tokens: ReadonlyArray<Token>,
  counted: number,
  at: number,
  unit: string | undefined,
): CountContext => {
  const approximation = wordsBefore(tokens, counted, at, approximations)
  if (approximation > 0) return { named: false, about: true, start: at - approximation }
  const named = isJoined(tokens, counted, at) || isYear(tokens, counted, at) || isName(tokens, counted, at, unit)
  const range = isRange(tokens, counted, at)
  return { named, about: range, start: range ? at - 2 : at }
}

/** How many words directly before a token (two, one or none) form an entry of the list. */
const wordsBefore = (tokens: ReadonlyArray<Token>, counted: number, at: number, list: Listed): number =>
  [2, 1].find((words) => at - words >= counted && list.has(wordKey(textOf(tokens, at - words, at)))) ?? 0

const isName = (tokens: ReadonlyArray<Token>, counted: number, at: number, unit: string | undefined): boolean => {
  const noun = wordsBefore(tokens, counted, at, numberedNouns)
  return (
    noun > 0 && wordsBefore(tokens, counted, at - noun, distributives) === 0 && !(unit !== undefined && isMeasure(unit))
  )
}

const isMeasure = (unit: string): boolean => {
  const [first = "", second = ""] = wordKey(unit).split(" ")
  return measures.has(first) || measures.has(`${first} ${second}`)
}

const isYear = (tokens: ReadonlyArray<Token>, counted: number, at: number): boolean =>
  wordsBefore(tokens, counted, at, year) > 0 && /^(?:19|20)\d{2}$/.test(tokens[at]?.text ?? "")

/** "Covid-19" and "KP/3" without spaces are names; "15 hộ/60 khẩu" is not, because "hộ" was counted. */
const isJoined = (tokens: ReadonlyArray<Token>, counted: number, at: number): boolean => {
  const [word, mark, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return (
    at - 2 >= counted &&
    word?.kind === "word" &&
    (mark?.text === "-" || mark?.text === "/") &&
    word.end === mark.start &&
    mark.end === number?.start
  )
}

const isRange = (tokens: ReadonlyArray<Token>, counted: number, at: number): boolean => {
  const [from, joint, to] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (at - 2 < counted || from?.kind !== "number" || !joints.has(wordKey(joint?.text ?? ""))) return false
  return (writtenNumber(from.text) ?? Infinity) < (writtenNumber(to?.text ?? "") ?? 0)
}

const year = new Set([wordKey("năm")])
const joints = new Set(["-", "đến", "tới"].map(wordKey))

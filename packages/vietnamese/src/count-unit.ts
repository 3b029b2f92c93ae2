import { type Token } from "./count-tokens.ts"
import { nameNouns, numberedNouns, stopWords } from "./count-words.ts"
import { wordKey } from "./word-key.ts"

export interface CountUnit {
  readonly text: string
  readonly end: number
}

/** The noun phrase (or `%`) that begins at a token, at most six words; `end` is the index of the token after it. */
export const countUnit = (tokens: ReadonlyArray<Token>, start: number): CountUnit | undefined => {
  if (tokens[start]?.text === "%") return { text: "%", end: start + 1 }
  if (isGluedName(tokens, start) || isPartOfDate(tokens, start)) return undefined
  let end = start
  while (end < start + 6 && isUnitWord(tokens, start, end)) end++
  if (startsName(tokens[end])) end = beforeNameNouns(tokens, start, end)
  return end === start ? undefined : { text: textOf(tokens, start, end), end }
}

/** The tokens from `start` up to `end`, as they were written. */
export const textOf = (tokens: ReadonlyArray<Token>, start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ")

const isUnitWord = (tokens: ReadonlyArray<Token>, start: number, at: number): boolean =>
  tokens[at]?.kind === "word" &&
  (at === start || !startsName(tokens[at])) &&
  !stopWords.has(wordKey(textOf(tokens, at, at + 1))) &&
  !stopWords.has(wordKey(textOf(tokens, at, at + 2)))

const startsName = (token: Token | undefined): boolean =>
  token?.kind === "number" || token?.kind === "date" || (token !== undefined && /^\p{Lu}(?:\p{Ll}|$)/u.test(token.text))

/** "hộ ấp" before "3" leaves "hộ"; the first word stays, since "2 ấp 15 hộ" counts hamlets. */
const beforeNameNouns = (tokens: ReadonlyArray<Token>, start: number, end: number): number => {
  const width = [2, 1].find((words) => end - words > start && isNameNoun(textOf(tokens, end - words, end)))
  return width === undefined ? end : beforeNameNouns(tokens, start, end - width)
}

const isNameNoun = (text: string): boolean => numberedNouns.has(wordKey(text)) || nameNouns.has(wordKey(text))

/** "3A" and "62B" are names. */
const isGluedName = (tokens: ReadonlyArray<Token>, start: number): boolean =>
  tokens[start - 1]?.end === tokens[start]?.start && /^\p{Lu}/u.test(tokens[start]?.text ?? "")

/** "19 tháng 10" is a day, "6 tháng đầu năm" a period. */
const isPartOfDate = (tokens: ReadonlyArray<Token>, start: number): boolean => {
  const next = tokens[start + 1]
  return (
    wordKey(tokens[start]?.text ?? "") === month && (next?.kind === "number" || periods.has(wordKey(next?.text ?? "")))
  )
}

const month = wordKey("tháng")
const periods = new Set(["đầu", "cuối"].map(wordKey))

import type { Told } from "./told.ts"

/** A number that a letter tells, and the list that it is the length of. */
export interface Claim {
  /** What is counted, as people say it: `Khối xã, đã tổ chức hội nghị`. */
  readonly what: string
  readonly list: ReadonlyArray<string>
  /** How much each of the list counts, where it is not one each. */
  readonly weights?: ReadonlyArray<number> | undefined
  /** Of which greater list it is the part, where the number is a percentage. */
  readonly of?: ReadonlyArray<string> | undefined
}

/** Where a letter says another number than the register's list has. */
export interface Disagreement {
  readonly paragraph: string
  /** The number as the letter has it; undefined when it is not there at all. */
  readonly said: string | undefined
  /** Undefined when the letter has a number behind which there is no list. */
  readonly claim: Claim | undefined
}

/** Every number of the paragraphs that tell numbers, against the lists behind them, in their order; days and years are no counts. */
export const disagreements = (paragraphs: ReadonlyArray<Told>): ReadonlyArray<Disagreement> =>
  paragraphs.flatMap(({ claims, quoted = [], text }): ReadonlyArray<Disagreement> => {
    if (claims.length === 0) return []
    const numbers = countsIn(without(text, [...quoted, ...claims.flatMap(({ list }) => list)]))
    const said = claims.flatMap((claim, index): ReadonlyArray<Disagreement> => {
      const number = numbers[index]
      return number !== undefined && isRight(number, claim) ? [] : [{ paragraph: text, said: number, claim }]
    })
    const more = numbers.slice(claims.length)
    return [...said, ...more.map((number) => ({ paragraph: text, said: number, claim: undefined }))]
  })

/** The text with names that hold digits left out, the longest first. */
const without = (text: string, names: ReadonlyArray<string>): string =>
  [...new Set(names)]
    .filter((name) => /\d/u.test(name) && /\p{L}/u.test(name))
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, name) => left.replaceAll(name.replaceAll("\u00a0", " "), " "), text.replaceAll("\u00a0", " "))

/** What a claim comes to: a length, a sum, or a percentage to one decimal. */
export const claimed = ({ list, of, weights }: Claim): number => {
  const counted = weights === undefined ? list.length : weights.reduce((sum, weight) => sum + weight, 0)
  if (of === undefined) return counted
  return of.length === 0 ? 0 : Math.round((counted * 1000) / of.length) / 10
}

const isRight = (said: string, claim: Claim): boolean =>
  said.endsWith("%") === (claim.of !== undefined) &&
  Number(said.replace("%", "").replaceAll(".", "").replace(",", ".")) === claimed(claim)

/** Numbers that count something, as `08`, `1.250` and `38,6%`; what numbers the paragraph itself is none. */
export const countsIn = (text: string): ReadonlyArray<string> =>
  text
    .replace(/^\s*\d+(?:\.\d+)*[.)]\s/u, "")
    .replaceAll(
      /\d{1,2}\/\d{4}(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?<=[Nn]ăm\s)\d{4}|\d+[-/]\p{L}[\p{L}\d/-]*|\p{Lu}-\d{4}-\d+/gu,
      "",
    )
    .match(/(?<![\p{L}\d,.])(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,\d+%|%)?(?![\p{L}\d])/gu) ?? []

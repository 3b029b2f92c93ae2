/** A number that a letter tells, and the list that it is the length of. */
export interface Claim {
  /** What is counted, as people say it: `Khối xã, đã tổ chức hội nghị`. */
  readonly what: string
  readonly list: ReadonlyArray<string>
}

/** Where a letter says another number than the register's list has. */
export interface Disagreement {
  readonly paragraph: string
  /** The number as the letter has it; undefined when it is not there at all. */
  readonly said: string | undefined
  /** Undefined when the letter has a number behind which there is no list. */
  readonly claim: Claim | undefined
}

interface Told {
  readonly text: string
  readonly claims: ReadonlyArray<Claim>
}

/** Every number of the paragraphs that tell numbers, against the lists behind them, in their order; days and years are no counts. */
export const disagreements = (paragraphs: ReadonlyArray<Told>): ReadonlyArray<Disagreement> =>
  paragraphs.flatMap(({ claims, text }): ReadonlyArray<Disagreement> => {
    if (claims.length === 0) return []
    const numbers = countsIn(text)
    const said = claims.flatMap((claim, index): ReadonlyArray<Disagreement> => {
      const number = numbers[index]
      return number !== undefined && Number(number) === claim.list.length
        ? []
        : [{ paragraph: text, said: number, claim }]
    })
    const more = numbers.slice(claims.length)
    return [...said, ...more.map((number) => ({ paragraph: text, said: number, claim: undefined }))]
  })

const countsIn = (text: string): ReadonlyArray<string> =>
  text
    .replaceAll(/\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?<=năm\s)\d{4}|\d+[-/]\p{L}[\p{L}\d/-]*/gu, "")
    .match(/(?<![\p{L}\d])\d+(?![\p{L}\d])/gu) ?? []

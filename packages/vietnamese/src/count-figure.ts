import { type Token } from "./count-tokens.ts"
import { writtenNumber } from "./written-number.ts"

export interface CountFigure {
  readonly value: number | undefined
  readonly of?: number
  readonly end: number
}

/** The number at a token, or two joined by a slash; three or more ("2022/10/19") have no value and are passed over. */
export const countFigure = (tokens: ReadonlyArray<Token>, at: number): CountFigure => {
  let end = at + 1
  while (tokens[end]?.text === "/" && tokens[end + 1]?.kind === "number") end += 2
  const value = writtenNumber(tokens[at]?.text ?? "")
  if (end === at + 1) return { value, end }
  const of = writtenNumber(tokens[at + 2]?.text ?? "")
  return end > at + 3 || of === undefined ? { value: undefined, end } : { value, of, end }
}

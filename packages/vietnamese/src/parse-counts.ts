import { countContext } from "./count-context.ts"
import { countFigure } from "./count-figure.ts"
import { countTokens } from "./count-tokens.ts"
import { countUnit } from "./count-unit.ts"
import { nfc } from "./nfc.ts"
import { visible } from "./tidy.ts"

export interface Count {
  readonly value: number
  readonly of?: number
  readonly unit: string
  readonly about?: boolean
  readonly raw: string
}

/** The counts in the first 32,768 characters ("03/05 ấp" is 3 of 5); a range is `about` its upper end. */
export const parseCounts = (text: string): ReadonlyArray<Count> => {
  const line = nfc(visible(text.slice(0, 32_768))).replace(/[^\S\n]+/g, " ")
  const tokens = countTokens(line)
  const counts: Array<Count> = []
  let counted = 0
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "number") continue
    const figure = countFigure(tokens, at)
    const unit = countUnit(tokens, figure.end)
    const context = countContext(tokens, counted, at, unit?.text)
    if (figure.value !== undefined && unit !== undefined && !context.named) {
      counts.push({
        value: figure.value,
        ...(figure.of === undefined ? {} : { of: figure.of }),
        unit: unit.text,
        ...(context.about ? { about: true } : {}),
        raw: line.slice(tokens[context.start]?.start, tokens[unit.end - 1]?.end),
      })
      counted = unit.end
    }
    at = Math.max(figure.end, counted) - 1
  }
  return counts
}

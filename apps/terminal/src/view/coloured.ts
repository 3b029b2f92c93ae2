import chalk from "chalk"
import type { Style, Theme } from "../theme/index.ts"
import type { DrawnLine } from "./drawing.ts"

/**
 * What stands on a row of the screen as the terminal shows it, given the row's text as it was laid out.
 *
 * Ink measures and cuts one plain text for each row; a component for each colour would take most of a frame's time.
 */
export const coloured =
  (spans: DrawnLine, theme: Theme) =>
  (laidOut: string): string => {
    let from = 0
    return spans
      .map(({ text, tone }, index) => {
        const to = index === spans.length - 1 ? laidOut.length : from + text.length
        const part = laidOut.slice(from, to)
        from = to
        return part === "" ? "" : styled(part, theme[tone])
      })
      .join("")
  }

const styled = (text: string, { bold, color, dimColor, inverse }: Style): string => {
  const dimmed = dimColor === true ? chalk.dim(text) : text
  const inColour = color === undefined ? dimmed : chalk[color](dimmed)
  const strong = bold === true ? chalk.bold(inColour) : inColour
  return inverse === true ? chalk.inverse(strong) : strong
}

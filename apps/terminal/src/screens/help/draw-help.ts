import type { ScreenOf } from "../../state/index.ts"
import { fit, widthOf, wrap } from "../../table/index.ts"
import { blank, type Body, type DrawnLine, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"

/** Trợ giúp: every key and every mark, in words. */
export const drawHelp = (screen: ScreenOf<"help">, words: TerminalWords, size: Size): Body => {
  const lines = helpLines(words, size)
  const top = Math.min(screen.top, Math.max(0, lines.length - size.rows))
  const hints = [{ text: words.keys.scroll, drop: 2 }, { text: words.keys.back }]
  return { crumbs: words.help.title, lines: padded(lines.slice(top), size.rows), hints }
}

/** All lines of the help, of which a window is shown. */
export const helpLines = ({ help }: TerminalWords, { columns }: Size): ReadonlyArray<DrawnLine> => {
  const label = Math.max(...help.lines.map(([key]) => widthOf(key))) + 2
  return help.lines.flatMap(([key, text]): ReadonlyArray<DrawnLine> =>
    key === ""
      ? [blank]
      : wrap(text, columns - label - 2).map((part, index) => [
          { text: fit(index === 0 ? ` ${key}` : "", label + 1), tone: "accent" },
          { text: part, tone: "plain" },
        ]),
  )
}

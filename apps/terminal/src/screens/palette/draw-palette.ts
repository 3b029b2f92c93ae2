import { chosenIndex } from "../../list/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, fit, widthOf } from "../../table/index.ts"
import { textBefore, textOf } from "../../text-field/index.ts"
import { type Body, type DrawnLine, line, listLine, type Size, windowed } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { type PaletteEntry, paletteEntries } from "./entries.ts"

/** Rows that the field and the line about the chosen entry leave of the body. */
export const paletteRows = ({ rows }: Size): number => rows - 2

/** Tìm lệnh and Trợ giúp: one field, and everything that can be run or opened beneath it. */
export const drawPalette = (state: State, screen: ScreenOf<"palette">, words: TerminalWords, size: Size): Body => {
  const { columns } = size
  const entries = paletteEntries(state, screen)
  const label = ` ${words.palette.find}`
  const room = columns - widthOf(label) - 1
  const draw = (entry: PaletteEntry, chosen: boolean): DrawnLine => {
    if (entry.key === undefined) return line(cut(` ${entry.text}`, columns), "strong")
    const aside = cut(entry.aside, Math.floor(columns / 3))
    const text = fit(entry.text, columns - 4 - widthOf(aside))
    const runs = entry.run !== undefined && entry.refused === undefined
    return listLine(`${text} ${aside}`, runs ? "plain" : "dim", chosen, columns)
  }
  const chosen = entries[chosenIndex(entries, screen.place)]
  const about =
    chosen?.refused?.[state.language] ?? (entries.length === 0 ? words.palette.none(textOf(screen.field)) : "")
  return {
    crumbs: screen.help ? words.help.title : words.palette.title,
    lines: [
      [
        { text: label, tone: "accent" },
        { text: cut(textOf(screen.field), room), tone: "plain" },
      ],
      ...windowed(entries, screen.place, paletteRows(size), draw),
      line(cut(` ${about}`, columns), chosen?.refused === undefined ? "dim" : "bad"),
    ],
    cursor: { x: widthOf(label) + Math.min(widthOf(textBefore(screen.field)), room), y: 0 },
    hints: [{ text: words.keys.choose, drop: 2 }, { text: words.keys.run }, { text: words.keys.back }],
  }
}

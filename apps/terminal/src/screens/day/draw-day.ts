import { formatLocalDate } from "@kheo/vietnamese"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, widthOf, wrap } from "../../table/index.ts"
import { textBefore, textOf } from "../../text-field/index.ts"
import { blank, type Body, line, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"

/** Xem tại một ngày: one field, and what looking at a past day means. */
export const drawDay = (state: State, screen: ScreenOf<"day">, words: TerminalWords, size: Size): Body => {
  const own = words.past
  const label = ` ${own.field} `
  const room = size.columns - widthOf(label) - 2
  const { field, wrong } = screen
  return {
    crumbs: own.title,
    lines: [
      blank,
      line(`${label}${cut(textOf(field), room)}`, "accent"),
      blank,
      ...(wrong === undefined
        ? []
        : wrap(`! ${wrong[state.language]}`, size.columns - 2).map((text) => line(` ${text}`, "bad"))),
      ...wrap(own.explained, size.columns - 2).map((text) => line(` ${text}`)),
      ...(state.day === undefined ? [] : [blank, line(` ${own.now(formatLocalDate(state.day))}`)]),
    ],
    cursor: { x: widthOf(label) + Math.min(widthOf(textBefore(field)), room), y: 1 },
    hints: [{ text: own.look }, { text: words.keys.back }],
  }
}

import { formatNumber } from "@kheo/vietnamese"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, wrap } from "../../table/index.ts"
import { blank, type Body, line, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { drawFields } from "../form/index.ts"
import { issueWords } from "../imports/index.ts"
import { dayFields } from "./fields.ts"
import { saidDays } from "./said-days.ts"

/** Cells that the labels take. */
const label = 20

/** Ngày của giấy: the day of papers that bear none, when they arrived, and what the plan tells of their days. */
export const drawImportDays = (
  state: State,
  screen: ScreenOf<"importDays">,
  words: TerminalWords,
  size: Size,
): Body => {
  const own = words.imports
  const { language } = state
  const { columns } = size
  const { warnings } = saidDays(state, screen)
  const asked = drawFields(state, dayFields, { ...screen, warnings }, { columns, label })
  const notes = state.importing.planned?.notes.filter(({ dated }) => dated === true) ?? []
  const above = [...asked.lines, blank, ...wrap(own.daysExplained, columns - 2).map((part) => line(` ${part}`, "dim"))]
  const room = size.rows - above.length - 2
  const shown = notes.length > room ? notes.slice(0, Math.max(0, room - 1)) : notes
  return {
    crumbs: `${own.title} › ${own.days}`,
    lines: padded(
      [
        ...above,
        ...(notes.length === 0 ? [] : [blank, line(cut(` ${own.daysNoted}:`, columns))]),
        ...shown.map((note) => {
          const place = [note.place, note.cell].filter(Boolean).join("!")
          return line(cut(` ~ ${issueWords(note).words[language]} ${place}`, columns), "warn")
        }),
        ...(shown.length < notes.length ? [line(`   +${formatNumber(notes.length - shown.length)}`, "dim")] : []),
      ],
      size.rows,
    ),
    cursor: asked.cursor === undefined ? undefined : { x: asked.cursor.x, y: asked.before + asked.cursor.y },
    hints: [
      { text: words.keys.nextField, drop: 3 },
      { text: words.keys.back, drop: 6 },
    ],
  }
}

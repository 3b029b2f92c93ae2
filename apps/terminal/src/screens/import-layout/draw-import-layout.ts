import { chosenIndex } from "../../list/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, wrap } from "../../table/index.ts"
import { type Body, type DrawnLine, line, menuLines, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { columnOf, fieldEntries, layoutEntries } from "./entries.ts"
import { layoutSaid } from "./layout-said.ts"
import { layoutRows } from "./rooms.ts"

/** Chỉ cột: which column of a sheet holds what, whether that makes a table, and what stands below the chosen heading. */
export const drawImportLayout = (
  state: State,
  screen: ScreenOf<"importLayout">,
  words: TerminalWords,
  size: Size,
): Body => {
  const own = words.layout
  const { language } = state
  const { columns } = size
  const entries = layoutEntries(state, screen)
  const chosen = entries[chosenIndex(entries, screen.place)]?.key
  const column = columnOf(chosen)
  const room = { columns, rows: layoutRows(size) }
  const picking = screen.picking !== undefined && column !== undefined ? screen.picking : undefined
  const listed =
    picking !== undefined && column !== undefined
      ? menuLines(fieldEntries(state, screen, column), picking, language, room)
      : menuLines(entries, screen.place, language, room)
  return {
    crumbs: `${words.imports.title} › ${own.title} › ${screen.of.file} › ${screen.of.sheet}`,
    lines: padded(
      [
        line(cut(` ${own.explained}`, columns)),
        verdict(state, screen, words, columns),
        ...padded(listed, room.rows),
        ...told(state, screen, chosen, words, columns),
      ],
      size.rows,
    ),
    hints:
      picking === undefined
        ? [
            { text: words.keys.choose, drop: 2 },
            { text: own.change },
            ...(column === undefined ? [] : [{ text: own.list, drop: 3 }]),
            { text: words.keys.back, drop: 6 },
          ]
        : [
            { text: words.keys.choose, drop: 2 },
            { text: words.imports.keys.answer },
            { text: words.keys.back, drop: 6 },
          ],
  }
}

const verdict = (
  state: State,
  screen: ScreenOf<"importLayout">,
  { layout: own }: TerminalWords,
  columns: number,
): DrawnLine => {
  const { language } = state
  const judged = state.importing.planned?.layouts.judge(layoutSaid(state, screen).said)
  if (judged === undefined) return line("")
  return "wrong" in judged
    ? line(cut(` ! ${judged.wrong[language]}`, columns), "warn")
    : line(cut(` · ${own.isOne(judged.kind[language])}`, columns), "good")
}

/** What stands below the chosen heading, or how its rows are changed. */
const told = (
  state: State,
  screen: ScreenOf<"importLayout">,
  chosen: string | undefined,
  { layout: own }: TerminalWords,
  columns: number,
): ReadonlyArray<DrawnLine> => {
  const { columns: shown } = layoutSaid(state, screen)
  const column = shown.find((one) => one.column === columnOf(chosen))
  if (column !== undefined)
    return [
      line(cut(` ${column.column}: ${column.heading}`, columns), "strong"),
      line(cut(` ${column.example === undefined ? own.nothingBelow : own.below(column.example)}`, columns), "dim"),
    ]
  const [told, tone] =
    shown.length === 0
      ? ([own.noColumns, "warn"] as const)
      : ([chosen === "heading" ? own.headingKeys : own.kindKeys, "dim"] as const)
  return wrap(told, columns - 2).map((part) => line(` ${part}`, tone))
}

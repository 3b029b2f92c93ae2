import { formatNumber } from "@kheo/vietnamese"
import { filterLine, isFiltering } from "../../filter/index.ts"
import { chosenIndex } from "../../list/index.ts"
import { type ScreenOf, type State, unitTabs } from "../../state/index.ts"
import { cut, headTexts, rowText } from "../../table/index.ts"
import { textOf } from "../../text-field/index.ts"
import {
  type Body,
  type DrawnLine,
  ends,
  line,
  listLine,
  padded,
  type Size,
  type Span,
  windowed,
} from "../../view/index.ts"
import { type TerminalWords, urgency } from "../../words/index.ts"
import { inTab, type UnitEntry, unitEntries, unitsInBlock, unitsListed } from "./entries.ts"
import { noteOf, toneOf, unitCell, unitColumns } from "./unit-columns.ts"

/** Rows that the tabs, two lines of heads and the line about the chosen unit leave of the body. */
export const unitRows = ({ rows }: Size): number => rows - 4

/** Đơn vị: who has reported, who has not, and what is missing. */
export const drawUnits = (state: State, screen: ScreenOf<"units">, words: TerminalWords, size: Size): Body => {
  const { register } = state
  const { filter, place, tab } = screen
  const crumbs = [words.main.units, screen.block ?? words.units.all, words.units.tabs[tab]].join(" › ")
  const hints = filter.typing
    ? [{ text: words.keys.toList }, { text: words.keys.clear }]
    : [
        { text: words.keys.choose, drop: 2 },
        { text: words.keys.open, drop: 3 },
        { text: words.keys.switchTab, drop: 4 },
        { text: isFiltering(filter) ? words.keys.clear : words.keys.back, drop: 6 },
      ]
  if (register === undefined) return { crumbs, lines: [], hints }
  const { asOf, deadline } = register.board
  const over = urgency(deadline, asOf) === "over"
  const entries = unitEntries(register, screen)
  const inBlock = unitsInBlock(register, screen)
  const count = { shown: unitsListed(register, screen).length, all: inBlock.filter(inTab[tab]).length }
  const field = isFiltering(filter) ? filterLine(filter, count, words, size.columns) : undefined
  const columns = unitColumns(
    words.units,
    register.units.map((unit) => noteOf(unit, words, over)),
    size.columns - 2,
    { picked: state.marked.length > 0, reminded: register.units.some(({ remindedOn }) => remindedOn !== null) },
  )
  const draw = (entry: UnitEntry, chosen: boolean): DrawnLine =>
    entry.key === undefined
      ? line(cut(` ${entry.block} (${formatNumber(entry.count)})`, size.columns), "strong")
      : listLine(
          rowText(columns, (name) => unitCell(entry.unit, name, words, over, state.marked)),
          toneOf(entry.unit, over),
          chosen,
          size.columns,
        )
  const none = count.all === 0 ? words.units.none[tab] : words.models.noMatch(textOf(filter.field))
  const heads = headTexts(columns).map((head) => line(`  ${head}`, "dim"))
  const list =
    entries.length === 0
      ? padded([line(cut(`  ${none}`, size.columns))], unitRows(size))
      : windowed(entries, place, unitRows(size), draw)
  return {
    crumbs,
    lines: [
      field?.drawn ?? tabLine(inBlock, tab, words),
      ...heads,
      ...list,
      aboutChosen(entries, screen, words, size, over),
    ],
    cursor: field?.cursor,
    hints,
  }
}

const tabLine = (units: ReturnType<typeof unitsInBlock>, chosen: string, words: TerminalWords): DrawnLine => [
  { text: " ", tone: "plain" },
  ...unitTabs.map((tab): Span => {
    const text = `${words.units.tabs[tab]} ${formatNumber(units.filter(inTab[tab]).length)}`
    return tab === chosen ? { text: `[${text}]`, tone: "accent" } : { text: ` ${text} `, tone: "plain" }
  }),
]

/** The chosen unit's name in full, since the list may have to cut it, and where in the list it stands. */
const aboutChosen = (
  entries: ReadonlyArray<UnitEntry>,
  { place }: ScreenOf<"units">,
  words: TerminalWords,
  { columns }: Size,
  over: boolean,
): DrawnLine => {
  const chosen = entries[chosenIndex(entries, place)]
  if (chosen?.key === undefined) return line("")
  const units = entries.filter(({ key }) => key !== undefined)
  const { models, name, proposed, submitted } = chosen.unit
  const numbers = [models, submitted, proposed].map(formatNumber)
  const [m = "", s = "", p = ""] = numbers
  const told = words.units.detail(name, noteOf(chosen.unit, words, over), m, s, p)
  const where = `${formatNumber(units.indexOf(chosen) + 1)}/${formatNumber(units.length)} `
  return ends({ text: ` ${told}`, tone: "dim" }, { text: where, tone: "dim" }, columns)
}

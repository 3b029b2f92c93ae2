import { formatNumber } from "@kheo/vietnamese"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, headTexts, rowText } from "../../table/index.ts"
import type { Tone } from "../../theme/index.ts"
import { blank, type Body, type DrawnLine, line, listLine, type Size, windowed } from "../../view/index.ts"
import { type TerminalWords, urgency } from "../../words/index.ts"
import { boardColumns, type BoardRow, cellText } from "./board-columns.ts"
import { entriesOf, type Entry, type OpenItem } from "./entries.ts"

/** Rows that the two lines of heads leave of the body. */
export const entryRows = ({ rows }: Size): number => rows - 2

/** Bảng theo dõi: the board by block, and what is still open. */
export const drawDashboard = (
  { register, seen }: State,
  { place }: ScreenOf<"dashboard">,
  words: TerminalWords,
  size: Size,
): Body => {
  const hints = [
    { text: words.keys.choose, drop: 2 },
    { text: words.keys.open, drop: 3 },
    { text: words.keys.refresh, drop: -1 },
  ]
  if (register === undefined) return { crumbs: words.main.dashboard, lines: [], hints }
  const crumbs = words.board.title(register.board.campaign)
  const { blocks, totals } = register.board
  const width = size.columns - 2
  const rows = blocks.map(({ block, ...numbers }): BoardRow => ({ name: block, ...numbers }))
  const total: BoardRow = { name: words.board.total, ...totals }
  const columns = boardColumns([...rows, total], words.board, width)
  const nameWidth = columns[0]?.width ?? 0
  const tight = rows.some(({ name }) => cut(name, nameWidth) !== name)
  const rowOf = (row: BoardRow) =>
    rowText(columns, (name, cell) => (name === "block" && tight ? shortBlock(row.name) : cellText(row, name, cell)))
  const text = (entry: Entry): readonly [string, Tone] => {
    switch (entry.kind) {
      case "block":
        return [rowOf({ name: entry.block.block, ...entry.block }), toneOf(entry.block)]
      case "total":
        return [rowOf(total), "strong"]
      case "rule":
        return ["-".repeat(rowOf(total).length), "dim"]
      case "legend":
        return [words.board.legend, "dim"]
      case "title":
        return [words.board.open, "strong"]
      case "openItem":
        return openItemText(entry.item, words, urgency(register.board.deadline, register.board.asOf) === "over")
      case "tip":
        return [words.board.tip, "dim"]
      case "noUnits":
        return [words.board.noUnits, "plain"]
      case "blank":
        return ["", "plain"]
    }
  }
  const draw = (entry: Entry, chosen: boolean): DrawnLine => {
    if (entry.kind === "blank") return blank
    const [shown, tone] = text(entry)
    return listLine(cut(shown, width), tone, chosen, size.columns)
  }
  const height = entryRows(size)
  const heads = headTexts(columns).map((head) => line(`  ${head}`, "dim"))
  return { crumbs, lines: [...heads, ...windowed(entriesOf(register, seen, height), place, height, draw)], hints }
}

const toneOf = ({ late, reports, units }: BoardRow | Omit<BoardRow, "name">): Tone =>
  reports === units ? "good" : late > 0 ? "warn" : "plain"

/** Under the head “Khối” the word itself may go where the names would not fit. */
const shortBlock = (name: string): string => {
  const rest = name.replace(/^Khối\s+/iu, "")
  return rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1)
}

const openItemText = (item: OpenItem, { board }: TerminalWords, over: boolean): readonly [string, Tone] => {
  switch (item.what) {
    case "missing":
      return [`${over ? "[!]" : "[ ]"} ${board.missing(formatNumber(item.units))}`, over ? "bad" : "warn"]
    case "late":
      return [`[!] ${board.late(formatNumber(item.units))}`, "warn"]
    case "outstanding":
      return [`[ ] ${board.outstanding(formatNumber(item.units), formatNumber(item.models))}`, "plain"]
    case "unreconciled":
      return [`[?] ${board.unreconciled(formatNumber(item.units))}`, "warn"]
    case "dossiers":
      return item.incomplete === undefined
        ? [`    ${board.dossiers(formatNumber(item.proposed))}`, "plain"]
        : [`[?] ${board.incompleteDossiers(formatNumber(item.incomplete))}`, "warn"]
    case "models":
      return [`    ${board.allModels(formatNumber(item.models))}`, "plain"]
    case "nothing":
      return [`[x] ${board.nothingOpen}`, "good"]
  }
}

import { localDay } from "@kheo/application"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import { chosenIndex } from "../../list/index.ts"
import type { ShownBatch } from "../../imports/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, fit, widthOf, wrap } from "../../table/index.ts"
import { type Body, type DrawnLine, line, listLine, padded, type Size, windowed } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { batchRows, detailRows } from "./rooms.ts"

/** Các lần nhập trước: each with what it wrote, and what its undo made of it. */
export const drawImportBatches = (
  state: State,
  screen: ScreenOf<"importBatches">,
  words: TerminalWords,
  size: Size,
): Body => {
  const own = words.imports
  const { columns } = size
  const { batches, undoing } = state.importing
  const room = batchRows(state, size)
  const lines = (batches ?? []).map((batch) => ({ key: batch.id, batch }))
  const listed =
    lines.length === 0
      ? padded([line(` ${batches === undefined ? words.loading : own.noBatches}`, "dim")], room)
      : windowed(lines, screen.place, room, ({ batch }, chosen) =>
          listLine(batchLine(batch, words, columns - 3), batch.undone === undefined ? "plain" : "dim", chosen, columns),
        )
  const told = outcome(state, words, columns)
  const above = Math.max(0, size.rows - room - detailRows)
  const chosen = lines[chosenIndex(lines, screen.place)]?.batch
  return {
    crumbs: `${own.title} › ${own.batches}`,
    lines: padded([...padded(told, above), ...listed, ...detail(chosen, words, columns)], size.rows),
    hints: [
      { text: words.keys.choose, drop: 2 },
      ...(lines.length === 0 || undoing?.done === false ? [] : [{ text: own.keys.undo }]),
      { text: words.keys.back, drop: 6 },
    ],
  }
}

/** What the last undo came to, and what stays. */
const outcome = (state: State, words: TerminalWords, columns: number): ReadonlyArray<DrawnLine> => {
  const own = words.imports
  const { language } = state
  const { said, undoing, work } = state.importing
  if (work?.use === "undo") return [line(` ${own.again}`, "accent")]
  const text = (told: string, tone: "good" | "bad" | "plain" | "dim") =>
    wrap(told, columns - 2).map((part) => line(` ${part}`, tone))
  if (undoing?.done !== true)
    return said === undefined
      ? []
      : text(`${said.good ? "·" : "!"} ${said.words[language]}`, said.good ? "good" : "bad")
  const { failed, kept, reversed, staying } = undoing.told
  return [
    ...text(`${own.undone(formatNumber(reversed), formatNumber(kept), formatNumber(failed))}.`, "good"),
    ...(staying.length === 0 ? [] : text(`${own.staying}:`, "plain")),
    ...staying.flatMap(({ place, what, why }) => text(`${place} (${what[language]}): ${why[language]}`, "dim")),
  ]
}

/** When, of which files, and how many events; or that it is undone. */
const batchLine = (batch: ShownBatch, { imports: own }: TerminalWords, width: number): string => {
  const aside = batch.undone === undefined ? own.eventsOf(formatNumber(batch.events)) : own.isUndone
  return `${fit(`${whenOf(batch)}  ${namesOf(batch)}`, Math.max(0, width - widthOf(aside) - 1))} ${aside}`
}

/** What of the chosen one its line has no room for. */
const detail = (batch: ShownBatch | undefined, words: TerminalWords, columns: number): ReadonlyArray<DrawnLine> => {
  if (batch === undefined) return padded([], detailRows)
  const { events, files, refused, rows, undone } = batch
  const own = words.imports
  const counts = own.batch(formatNumber(rows), formatNumber(events), formatNumber(refused))
  const after =
    undone === undefined
      ? ""
      : ` ${own.undone(formatNumber(undone.reversed), formatNumber(undone.kept), formatNumber(undone.failed))}.`
  const text = wrap(`${counts}.${after} ${files.join("; ")}`, columns - 2)
  return padded(
    text.map((part) => line(cut(` ${part}`, columns), "dim")),
    detailRows,
  )
}

const namesOf = ({ files: [first = "", ...others] }: ShownBatch): string =>
  others.length === 0 ? first : `${first} (+${formatNumber(others.length)})`

const whenOf = ({ committedAt }: ShownBatch): string => {
  const instant = Date.parse(committedAt)
  return `${formatLocalDate(localDay(instant))} ${new Date(instant + vietnam).toISOString().slice(11, 16)}`
}

const vietnam = 7 * 3_600_000

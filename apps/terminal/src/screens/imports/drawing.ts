import { formatNumber } from "@kheo/vietnamese"
import type { ScreenOf, State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { blank, type Body, line, padded, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { drawPicker } from "./draw-picker.ts"
import { drawReview } from "./draw-review.ts"
import { lastPart } from "./picking.ts"
import { progressLine } from "./progress-line.ts"
import { rowLines } from "./row-lines.ts"

export { drawImportBatches } from "./draw-batches.ts"

/** Nhập tệp: what stands next, choosing, waiting, or the review. */
export const drawImports = (state: State, words: TerminalWords, size: Size): Body => {
  const { planned, work } = state.importing
  if (planned !== undefined) return drawReview(state, words, size)
  return work?.use === "plan" ? drawWaiting(state, words, size) : drawPicker(state, words, size)
}

const drawWaiting = ({ importing }: State, words: TerminalWords, { columns, rows }: Size): Body => {
  const own = words.imports
  return {
    crumbs: `${own.title} › ${lastPart(importing.file ?? "")}`,
    lines: padded(
      [
        blank,
        progressLine(importing.progress, words, columns),
        blank,
        ...wrap(own.stillUsable, columns - 2).map((part) => line(` ${part}`, "dim")),
      ],
      rows,
    ),
    hints: [{ text: own.stop }],
  }
}

/** One row of the papers with its question, what it would write, and its cells. */
export const drawImportRow = (state: State, screen: ScreenOf<"importRow">, words: TerminalWords, size: Size): Body => {
  const own = words.imports
  const { answerAt, lines } = rowLines(state, screen, words, size)
  const top = Math.min(screen.top, Math.max(0, lines.length - size.rows))
  const row = state.importing.planned?.rows.find(({ key }) => key === screen.row)
  return {
    crumbs: `${own.title} › ${lastPart(state.importing.file ?? "")} › ${own.row(row?.row ?? 0)}${lines.length > size.rows ? ` (${formatNumber(Math.min(lines.length, top + size.rows))}/${formatNumber(lines.length)})` : ""}`,
    lines: padded(lines.slice(top, top + size.rows), size.rows),
    hints: [
      { text: answerAt.length === 0 ? words.keys.scroll : words.keys.choose, drop: 2 },
      ...(answerAt.length === 0 ? [] : [{ text: own.keys.answer }]),
      { text: own.keys.nextRow, drop: 3 },
      { text: words.keys.back, drop: 6 },
    ],
  }
}

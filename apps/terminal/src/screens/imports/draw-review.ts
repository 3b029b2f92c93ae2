import { formatNumber } from "@kheo/vietnamese"
import { chosenIndex } from "../../list/index.ts"
import type { Importing, State } from "../../state/index.ts"
import { reviewTabs } from "../../state/index.ts"
import { cut, fit, widthOf } from "../../table/index.ts"
import type { Tone } from "../../theme/index.ts"
import { type Body, type DrawnLine, line, listLine, padded, type Size, type Span, windowed } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { isAnswerable } from "./asked-more.ts"
import { bottom, earlierLine } from "./bottom-lines.ts"
import { issueWords } from "./issue-words.ts"
import { lastPart } from "./picking.ts"
import { reviewed, type ReviewLine, type Stand, standOf } from "./review.ts"
import { reviewRows } from "./rooms.ts"

const tones: { readonly [S in Stand]: Tone } = {
  good: "plain",
  noted: "plain",
  open: "warn",
  refused: "bad",
  unchanged: "dim",
  skipped: "dim",
  decided: "good",
}

/** Rà soát: how the rows stand, one by one, and what would be written. */
export const drawReview = (state: State, words: TerminalWords, size: Size): Body => {
  const own = words.imports
  const { columns } = size
  const { importing } = state
  const { file = "", place, planned } = importing
  const { counts, lines } = reviewed(importing)
  const rows = reviewRows(size)
  const listed =
    lines.length === 0
      ? padded([line(`  ${own.nothingInTab}`, "dim")], rows)
      : windowed(lines, place, rows, (one, chosen) => drawLine(state, words, one, chosen, columns))
  const sums = (["good", "noted", "open", "refused"] as const).map(
    (stand) => `${formatNumber(counts[stand] + (stand === "good" ? counts.decided : 0))} ${own.standings[stand]}`,
  )
  const more = (["skipped", "unchanged"] as const).flatMap((stand) =>
    counts[stand] === 0 ? [] : [`${formatNumber(counts[stand])} ${own.standings[stand]}`],
  )
  const papers = own.rows(formatNumber(planned?.rows.length ?? 0), formatNumber(planned?.files ?? 0))
  const chosen = lines[chosenIndex(lines, place)]
  const row = chosen !== undefined && "row" in chosen ? chosen.row : undefined
  const note = chosen !== undefined && "note" in chosen ? chosen.note : undefined
  return {
    crumbs: `${own.title} › ${lastPart(file)}`,
    lines: [
      line(cut(` ${[papers, ...more].join(" · ")}`, columns)),
      line(cut(` ${sums.join(" · ")}`, columns), counts.open > 0 ? "warn" : "plain"),
      tabs(importing, words, columns),
      ...listed,
      line(
        cut(
          ` ${note !== undefined ? `${issueWords(note).remedy[state.language]} [${note.code}]` : row === undefined ? "" : (planned?.textOf(row) ?? "")}`,
          columns,
        ),
        "dim",
      ),
      bottom(state, words, columns),
      earlierLine(importing, words, columns),
    ],
    hints: [
      { text: words.keys.choose, drop: 2 },
      ...(row === undefined && (note === undefined || !isAnswerable(importing, note)) ? [] : [{ text: own.keys.go }]),
      { text: words.keys.switchTab, drop: 3 },
      { text: words.keys.back, drop: 6 },
    ],
  }
}

const tabs = (importing: Importing, words: TerminalWords, columns: number): DrawnLine => {
  const { planned, tab } = importing
  const { counts } = reviewed(importing)
  const of = {
    all: planned?.rows.length ?? 0,
    open: counts.open + counts.decided + counts.skipped,
    refused: counts.refused,
    noted: counts.noted,
    good: counts.good + counts.unchanged,
    notes: planned?.notes.length ?? 0,
  }
  const spans = reviewTabs.map((one): Span => {
    const text = `${words.imports.tabs[one]} ${formatNumber(of[one])}`
    return one === tab ? { text: `[${text}]`, tone: "accent" } : { text: ` ${text} `, tone: "plain" }
  })
  const wide = spans.reduce((sum, { text }) => sum + widthOf(text), 0)
  if (wide <= columns) return spans
  // Where there is no room for all, those that hold nothing are left out.
  return line(
    cut(
      spans
        .filter((_, index) => reviewTabs[index] === tab || of[reviewTabs[index] ?? "all"] > 0)
        .map(({ text }) => text.trim())
        .join(" "),
      columns,
    ),
    "accent",
  )
}

const drawLine = (state: State, words: TerminalWords, one: ReviewLine, chosen: boolean, columns: number): DrawnLine => {
  const own = words.imports
  if ("heading" in one) return line(cut(` ${one.heading}`, columns), "strong")
  if ("note" in one) {
    const { cell, place = "", severe } = one.note
    const told = issueWords(one.note).words
    const text = `${severe ? "!" : "~"} ${[place, cell].filter(Boolean).join("!")}: ${told[state.language]}`
    return listLine(fit(text, columns - 3), severe ? "bad" : "plain", chosen, columns)
  }
  const { importing } = state
  const stand = standOf(one.row, importing)
  const aside = own.standings[stand]
  const room = Math.max(0, columns - widthOf(aside) - 5)
  const text = `${own.row(one.row.row)}  ${importing.planned?.textOf(one.row) ?? ""}`
  return listLine(`${fit(text, room)}  ${aside}`, tones[stand], chosen, columns)
}

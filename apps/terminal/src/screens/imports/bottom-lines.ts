import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import type { Importing, State } from "../../state/index.ts"
import { cut, wrap } from "../../table/index.ts"
import { type DrawnLine, line } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { toWrite } from "./doing.ts"
import { progressLine } from "./progress-line.ts"
import { undatedCode } from "./undated-code.ts"
import { leftOut, reviewed } from "./review.ts"

/** What would be written, what was, or how far the work is: the one thing that moves. */
export const bottom = (state: State, words: TerminalWords, columns: number): DrawnLine => {
  const own = words.imports
  const { importing, language } = state
  const { progress, said, work, written } = importing
  if (work?.use === "commit") return progressLine(progress, words, columns)
  if (work !== undefined)
    return progress?.phase === "decide" ? progressLine(progress, words, columns) : line(` ${own.again}`, "accent")
  if (said !== undefined)
    return line(
      cut(` ${said.good ? "·" : "!"} ${wrap(said.words[language], 10_000)[0] ?? ""}`, columns),
      said.good ? "good" : "bad",
    )
  if (written !== undefined) return line("")
  const { counts } = reviewed(importing)
  return line(
    cut(` ${own.willWrite(formatNumber(toWrite(importing)), formatNumber(leftOut(counts)))}`, columns),
    "strong",
  )
}

/** What an interrupted run has left, tables that were not read, papers without a day, or the days that were said of them. */
export const earlierLine = (
  { days: { paperDate, received }, planned, written }: Importing,
  { imports: own }: TerminalWords,
  columns: number,
): DrawnLine => {
  const day = (on: string | undefined) => (on === undefined ? "" : formatLocalDate(on))
  const earlier = planned?.earlier ?? 0
  const unread = planned?.layouts.unread.length ?? 0
  if (written === undefined && unread > 0) return line(cut(` ! ${own.unread(formatNumber(unread))}`, columns), "warn")
  const undated = planned?.notes.filter(({ code }) => code === undatedCode).length ?? 0
  if (written === undefined && undated > 0)
    return line(cut(` ~ ${own.undated(formatNumber(undated))}`, columns), "warn")
  if (earlier > 0) return line(cut(` ${own.resumed(formatNumber(earlier))}`, columns), "dim")
  return line(cut(` ${own.daySaid(day(paperDate), day(received))}`.trimEnd(), columns), "dim")
}

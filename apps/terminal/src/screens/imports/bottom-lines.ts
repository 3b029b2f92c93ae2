import { formatNumber } from "@kheo/vietnamese"
import type { Importing, State } from "../../state/index.ts"
import { cut, wrap } from "../../table/index.ts"
import { type DrawnLine, line } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { toWrite } from "./doing.ts"
import { progressLine } from "./progress-line.ts"
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

/** What an interrupted run has left, where there was one. */
export const earlierLine = ({ planned }: Importing, { imports: own }: TerminalWords, columns: number): DrawnLine =>
  planned === undefined || planned.earlier === 0
    ? line("")
    : line(cut(` ${own.resumed(formatNumber(planned.earlier))}`, columns), "dim")

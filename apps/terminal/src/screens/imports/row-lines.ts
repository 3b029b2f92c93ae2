import type { PlannedIssue, RowDetail } from "../../imports/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { fit, wrap } from "../../table/index.ts"
import type { Tone } from "../../theme/index.ts"
import { blank, type DrawnLine, line, listLine, type Size } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { type Answer, answersTo, questionOf, rowOf } from "./deciding.ts"
import { issueWords } from "./issue-words.ts"
import { standOf } from "./review.ts"

export interface RowLines {
  readonly lines: ReadonlyArray<DrawnLine>
  /** On which line each answer begins. */
  readonly answerAt: ReadonlyArray<number>
}

/** All that is known of a row, as long as it takes: what is asked first, then what it would write, and what it holds. */
export const rowLines = (
  state: State,
  screen: Pick<ScreenOf<"importRow">, "row" | "at">,
  words: TerminalWords,
  { columns }: Size,
): RowLines => {
  const { importing, language } = state
  const own = words.imports
  const row = rowOf(importing, screen.row)
  if (importing.planned === undefined || row === undefined)
    return { lines: [line(` ${own.nothingInTab}`, "dim")], answerAt: [] }
  const detail = importing.planned.detailOf(row)
  const text = wrapped(columns)
  const question = questionOf(importing, row, detail)
  const stand = standOf(row, importing)
  const lines: Array<DrawnLine> = [
    ...text(`${row.file} › ${row.sheet}, ${own.row(row.row)}: ${own.standings[stand]}`, "strong"),
    ...detail.issues.flatMap((issue) => issueLines(state, issue, words, columns)),
  ]
  const answerAt: Array<number> = []
  if (question !== undefined) {
    const asked =
      question.kind === "model"
        ? own.modelQuestion
        : question.said === ""
          ? own.questionWithout
          : own.question(question.said)
    lines.push(blank, ...text(asked, "warn"))
    for (const [index, answer] of answersTo(question, language).entries()) {
      answerAt.push(lines.length)
      const told = answerText(state, row.key, answer, question.said, words)
      const parts = wrap(told, columns - 4)
      lines.push(
        ...parts.map((part, at) => answerLine(at === 0 ? part : `    ${part}`, at === 0, screen.at === index, columns)),
      )
    }
  }
  lines.push(blank, ...writing(detail, state, words, columns), blank, ...cells(detail, words, columns))
  return { lines, answerAt }
}

/** An answer may take several lines; the sign of the marked one stands at the first. */
const answerLine = (text: string, first: boolean, marked: boolean, columns: number): DrawnLine =>
  first ? listLine(text, "plain", marked, columns) : line(fit(`  ${text}`, columns), marked ? "chosen" : "plain")

const wrapped =
  (columns: number) =>
  (text: string, tone: Tone = "plain", indent = 1): ReadonlyArray<DrawnLine> =>
    wrap(text, columns - indent - 1).map((part) => line(`${" ".repeat(indent)}${part}`, tone))

const issueLines = (
  { language }: State,
  issue: PlannedIssue,
  { imports: own }: TerminalWords,
  columns: number,
): ReadonlyArray<DrawnLine> => {
  const text = wrapped(columns)
  const { cell, code, severe } = issue
  const { remedy, words } = issueWords(issue)
  return [
    ...text(`${severe ? "!" : "~"} ${cell}: ${words[language]} [${code}]`, severe ? "bad" : "warn"),
    ...(remedy[language] === "" ? [] : text(`${own.remedy}: ${remedy[language]}`, "dim", 3)),
  ]
}

/** `( )` until somebody chose: no answer stands ready. */
const answerText = (
  { importing }: State,
  key: string,
  answer: Answer,
  said: string,
  { imports: own }: TerminalWords,
): string => {
  const decision = importing.decisions.get(key)
  const mark = (is: boolean) => (is ? "(x)" : "( )")
  switch (answer.kind) {
    case "candidate":
      return `${mark(decision?.picked?.id === answer.id)} ${answer.label}${answer.about === "" ? "" : ` – ${answer.about}`}`
    case "skip":
      return `${mark(decision !== undefined && decision.picked === undefined)} ${own.leaveOut}`
    case "learn":
      return `${importing.learnt.has(said) ? "[x]" : "[ ]"} ${own.learn(said)}`
  }
}

const writing = (
  { differences, writes }: RowDetail,
  { language }: State,
  { imports: own }: TerminalWords,
  columns: number,
): ReadonlyArray<DrawnLine> => {
  const text = wrapped(columns)
  const what = writes.length === 0 ? own.writesNothing : writes.map((one) => one[language]).join("; ")
  const value = (told: string) => (told === "" ? own.nothing : `“${told}”`)
  return [
    ...text(`${own.writes}: ${what}`),
    ...(differences.length === 0 ? [] : text(`${own.changes}:`)),
    ...differences.flatMap(({ after, before, field }) =>
      text(`${field[language]}: ${value(before[language])} → ${value(after[language])}`, "plain", 3),
    ),
  ]
}

const cells = ({ cells }: RowDetail, { imports: own }: TerminalWords, columns: number): ReadonlyArray<DrawnLine> => {
  const text = wrapped(columns)
  return [
    ...text(`${own.cells}:`, "dim"),
    ...cells.flatMap(({ address, raw, text: held }) => [
      ...text(`${address}  ${held}`, "plain", 3),
      ...(raw === undefined ? [] : text(own.encoded(raw, held), "warn", 6)),
    ]),
  ]
}

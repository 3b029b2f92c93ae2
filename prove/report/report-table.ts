import type { Trial, TrialResult } from "../trial.ts"

export interface RunMarks {
  readonly seed: number
  /** Of the sources that ran. */
  readonly commit: string
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** One line of the table: what was promised, what was asked for, and what came of it. */
export const reportRow = ({ long, name, promise, unit }: Trial, result: TrialResult, marks: RunMarks): string => {
  const cells = [
    `\`${name}\``,
    promise,
    `${count(long)} ${unit}`,
    count(result.runs) + (result.notRun ?? []).map((part) => `; not run: ${part}`).join(""),
    result.failures.length,
    marks.seed,
    `\`${marks.commit}\``,
    marks.date,
  ]
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`
}

/** The document with this row in place of the trial's own, the rows in the given order; throws where the table is missing. */
export const withRow = (document: string, name: string, row: string, order: ReadonlyArray<string>): string => {
  const rule = /^\| trial \|.*\n\|[-|]+\n/m.exec(document)
  if (rule === null) throw new Error("docs/reliability.md has lost its table")
  const start = rule.index + rule[0].length
  const body = /^(?:\|.*\n?)*/.exec(document.slice(start))?.[0] ?? ""
  const others = body.split("\n").filter((line) => line !== "" && nameOf(line) !== name)
  const rows = [...others, row].toSorted((left, right) => order.indexOf(nameOf(left)) - order.indexOf(nameOf(right)))
  return `${document.slice(0, start)}${rows.join("\n")}\n${document.slice(start + body.length)}`
}

const nameOf = (row: string): string => /^\| `([^`]+)`/.exec(row)?.[1] ?? ""

const count = (number: number): string => number.toLocaleString("en")

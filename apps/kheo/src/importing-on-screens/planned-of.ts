import { eventName, type Words } from "@kheo/application/language"
import type { MovementEvent } from "@kheo/domain/movement"
import {
  explain,
  fieldName,
  type FilesRead,
  type Issue,
  type KeptSheet,
  type makePlan,
  openIssue,
  placeOfRow,
  type RowIssue,
  type RowPlan,
  sentence,
  severityOf,
  standingOf,
  textOfValue,
  type unitSpans,
} from "@kheo/importer"
import type { Planned, PlannedIssue, PlannedRow, Question, RowDetail } from "@kheo/terminal"
import type { Effect } from "effect"
import { candidatesOf } from "./candidates-of.ts"

type Made = Effect.Success<ReturnType<typeof makePlan>>
type Spans = Effect.Success<ReturnType<typeof unitSpans>>

/** A plan as the screens show it; what only an opened row needs is worked out when it is opened. */
export const plannedOf = (
  read: FilesRead,
  { earlier, facts, plan, receipt }: Made,
  kept: ReadonlyArray<KeptSheet>,
  spans: Spans,
): Planned => {
  const plans = new Map<string, RowPlan>()
  const rows = inOrder(read, receipt.plan).map((row): PlannedRow => {
    const key = [placeOfRow(row), row.kind, row.cell].join("\0")
    plans.set(key, row)
    const open = openIssue(row.issues)
    const asks = open === undefined || row.action !== "reject" ? {} : { asks: [open.code, saidIn(open)].join("\0") }
    const { file, sheet } = row
    return { key, file, sheet, row: row.row, standing: standingOf(row), ...asks }
  })
  const cellsOf = cellsIn(kept)
  let made: ReturnType<typeof facts> | undefined
  return {
    files: read.files.length,
    rows,
    notes: notesOf(read, plan),
    events: receipt.events,
    earlier,
    textOf: (row) =>
      cellsOf(row)
        .map(({ text }) => text)
        .join(" · "),
    detailOf: ({ key, ...row }): RowDetail => {
      const its = plans.get(key)
      made ??= facts()
      return {
        cells: cellsOf(row),
        writes: its === undefined ? [] : writesOf(made.get(placeOfRow(its)) ?? []),
        differences: (its?.diff ?? []).map(({ after, before, field }) => ({
          field: { vi: fieldName(field, "vi"), en: fieldName(field, "en") },
          before: valueWords(before),
          after: valueWords(after),
        })),
        issues: (its?.issues ?? []).map(told),
        question: its === undefined ? undefined : questionOf(its, spans),
      }
    },
  }
}

/** By file, sheet and row, as one reads the papers. */
const inOrder = ({ files }: FilesRead, rows: ReadonlyArray<RowPlan>): ReadonlyArray<RowPlan> => {
  const order = new Map(files.map(({ file }, index) => [file, index]))
  const sheets = new Map<string, number>()
  for (const { file, sheet } of rows) {
    const name = `${file}\0${sheet}`
    if (!sheets.has(name)) sheets.set(name, sheets.size)
  }
  const at = ({ file, row, sheet }: RowPlan) => [order.get(file) ?? 0, sheets.get(`${file}\0${sheet}`) ?? 0, row]
  return rows.toSorted((one, other) => {
    const [left, right] = [at(one), at(other)]
    const differs = left.findIndex((place, index) => place !== right[index])
    return differs < 0 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0)
  })
}

const cellsIn = (kept: ReadonlyArray<KeptSheet>) => {
  const sheets = new Map(kept.map((one) => [`${one.tables[0]?.file}\0${one.grid.sheet}`, one.grid]))
  const found = new Map<string, ReadonlyMap<number, RowDetail["cells"]>>()
  return ({ file, row, sheet }: Pick<PlannedRow, "file" | "sheet" | "row">): RowDetail["cells"] => {
    const name = `${file}\0${sheet}`
    const rows = found.get(name) ?? rowsOf(sheets.get(name))
    found.set(name, rows)
    return rows.get(row) ?? []
  }
}

const rowsOf = (grid: KeptSheet["grid"] | undefined): ReadonlyMap<number, RowDetail["cells"]> =>
  new Map(
    (grid?.rows ?? []).map(({ cells, row }) => [
      row,
      cells.map(({ address, raw, text }) => ({ address, text, ...(raw === undefined ? {} : { raw }) })),
    ]),
  )

const writesOf = (names: ReadonlyArray<string>): ReadonlyArray<Words> =>
  [...new Set(names)].map((name) => {
    const tag = name as MovementEvent["_tag"]
    return { vi: eventName(tag, "vi"), en: eventName(tag, "en") }
  })

const valueWords = (value: unknown): Words =>
  value === undefined ? { vi: "", en: "" } : { vi: textOfValue(value, "vi"), en: textOfValue(value, "en") }

/** An issue in words; what a person may decide is asked beside it, so its own hints are left out. */
const told = ({ cell, code, params }: RowIssue): PlannedIssue => {
  const severity = severityOf(code)
  const own = "hint" in params ? { ...params, hint: "" } : params
  return {
    code,
    cell,
    words: { vi: sentence(code, own, "vi").trim(), en: sentence(code, own, "en").trim() },
    remedy: { vi: explain(code, "vi").about, en: explain(code, "en").about },
    severe: severity === "fatal" || severity === "error",
  }
}

const questionOf = (row: RowPlan, spans: Spans): Question | undefined => {
  const open = row.action === "reject" ? openIssue(row.issues) : undefined
  if (open === undefined) return undefined
  const kind = open.code.startsWith("IMP-23") ? "model" : "unit"
  return { kind, said: kind === "unit" ? saidIn(open) : "", candidates: candidatesOf(open, kind, spans) }
}

/** The paper's words that an issue is about; the row's own place where it has none, so that it is asked alone. */
const saidIn = ({ code, params }: RowIssue): string => {
  const texts = code.startsWith("IMP-23") ? [params["title"], params["holder"]] : [params["unit"]]
  return texts.flatMap((text) => (typeof text === "string" ? [text] : [])).join(" / ")
}

/** What was found beside the rows. */
const notesOf = (read: FilesRead, plan: Made["plan"]): ReadonlyArray<PlannedIssue> => {
  const ofRows = new Set(
    plan.rows.flatMap(({ file, issues, sheet }) => issues.map(({ cell, code }) => `${code} ${file} ${sheet} ${cell}`)),
  )
  const ofFiles = read.files.flatMap(({ file, problem }): ReadonlyArray<Issue> =>
    problem === undefined ? [] : [{ file, sheet: "", cell: "", ...problem }],
  )
  return [...ofFiles, ...plan.warnings, ...plan.missing]
    .filter(({ cell, code, file, sheet }) => !ofRows.has(`${code} ${file} ${sheet} ${cell}`))
    .map((issue) => ({ ...told(issue), place: [issue.file, issue.sheet].filter(Boolean).join(" › ") }))
}

import { eventName, type Words } from "@kheo/application/language"
import type { MovementEvent } from "@kheo/domain/movement"
import {
  fieldName,
  type FilesRead,
  type makePlan,
  openIssue,
  placeOfRow,
  type RowIssue,
  type RowPlan,
  standingOf,
  textOfValue,
  type unitSpans,
} from "@kheo/importer"
import type { Planned, PlannedRow, Question, RowDetail } from "@kheo/terminal"
import type { Effect } from "effect"
import { candidatesOf } from "./candidates-of.ts"
import { cellsIn } from "./cells-of-rows.ts"
import { notesOf, told } from "./issues-told.ts"
import type { Papers } from "./read-papers.ts"
import { layoutsOf } from "./sheet-layouts.ts"

type Made = Effect.Success<ReturnType<typeof makePlan>>
type Spans = Effect.Success<ReturnType<typeof unitSpans>>

/** A plan as the screens show it; what only an opened row needs is worked out when it is opened. */
export const plannedOf = (
  read: FilesRead,
  { earlier, facts, plan, receipt }: Made,
  { kept, laidOut }: Pick<Papers, "kept" | "laidOut">,
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
    notes: notesOf(read, plan, laidOut),
    layouts: layoutsOf(laidOut),
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

const writesOf = (names: ReadonlyArray<string>): ReadonlyArray<Words> =>
  [...new Set(names)].map((name) => {
    const tag = name as MovementEvent["_tag"]
    return { vi: eventName(tag, "vi"), en: eventName(tag, "en") }
  })

const valueWords = (value: unknown): Words =>
  value === undefined ? { vi: "", en: "" } : { vi: textOfValue(value, "vi"), en: textOfValue(value, "en") }

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

import type { Basis, LocalDate } from "@kheo/domain/history"
import { formatLocalDate } from "@kheo/vietnamese"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { When } from "../units/named.ts"
import type { Batch } from "./batch.ts"

/** The day that a paper's facts are of, and how it is known. */
export interface PaperDay {
  readonly occurredAt: LocalDate
  readonly basis: Basis
}

/** The letterhead's date, else `--paper-date`, else today as an assumption; never the deadline, never the file's own time. */
export const paperDay = ({ options, today }: Batch, { paper }: SheetRead): PaperDay => {
  if (paper.kind === "dated") return { occurredAt: paper.date, basis: "paper" }
  if (options.paperDate !== undefined) return { occurredAt: options.paperDate, basis: "paper" }
  return { occurredAt: today, basis: "assumed" }
}

/** The day of which a paper's words speak: its own, else that of its arrival; never an assumed one. */
export const whenOf = ({ options }: Pick<Batch, "options">, { paper }: Pick<SheetRead, "paper">): When => {
  const { campaign: year, paperDate, received } = options
  return { year, day: paper.kind === "dated" ? paper.date : (paperDate ?? received) }
}

/** When a report arrived: `--received`, else the paper's own date, marked assumed. */
export const receipt = (batch: Batch, sheet: SheetRead) => {
  const paper = paperDay(batch, sheet)
  const paperDate = paper.basis === "paper" ? { paperDate: paper.occurredAt } : {}
  const { received } = batch.options
  return received === undefined
    ? { ...paper, ...paperDate, receivedAssumed: true }
    : { occurredAt: received, basis: "receipt" as const, ...paperDate, receivedAssumed: false }
}

/** Tells of a paper whose day had to be assumed, or can't be, once it has written something. */
export const warnOfDate = (batch: Batch, sheet: SheetRead): void => {
  const { paper } = sheet
  const place = { file: sheet.file, sheet: sheet.sheet, cell: "cell" in paper ? paper.cell : "A1" }
  if (paper.kind === "impossible") batch.warnings.push({ ...place, code: "IMP-2121", params: { text: paper.text } })
  const { basis, occurredAt } = paperDay(batch, sheet)
  const isTold = batch.warnings.some(
    ({ cell, code, file, sheet: its }) =>
      code === "IMP-2112" && file === place.file && its === place.sheet && cell === place.cell,
  )
  if (basis === "assumed" && !isTold)
    batch.warnings.push({ ...place, code: "IMP-2112", params: { date: formatLocalDate(occurredAt) } })
}

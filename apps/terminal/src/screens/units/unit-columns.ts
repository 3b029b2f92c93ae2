import type { UnitProgress } from "@kheo/domain/reporting-board"
import { formatLocalDate, formatNumber } from "@kheo/vietnamese"
import type { State } from "../../state/index.ts"
import type { Tone } from "../../theme/index.ts"
import { type LaidColumn, layOut, widest } from "../../table/index.ts"
import type { TerminalWords, UnitWords } from "../../words/index.ts"

export type UnitColumn = "picked" | "mark" | keyof UnitWords["heads"]

/** Which columns only some lists need. */
export interface UnitExtras {
  /** Units are marked for something that is done to several. */
  readonly picked: boolean
  /** Somebody was reminded. */
  readonly reminded: boolean
}

/** The columns of the unit list; on a narrow screen counts go first, then the conference. */
export const unitColumns = (
  { heads }: UnitWords,
  notes: ReadonlyArray<string>,
  width: number,
  { picked, reminded }: UnitExtras = { picked: false, reminded: false },
): ReadonlyArray<LaidColumn<UnitColumn>> => {
  const noted = Math.min(widest(heads.note, notes), 32)
  return layOut(
    [
      ...(picked ? [{ name: "picked", head: ["", ""], min: 1, most: 1 } as const] : []),
      { name: "mark", head: ["", ""], min: 3, most: 3 },
      { name: "name", head: heads.name, min: 18, most: 44 },
      { name: "models", head: heads.models, align: "right", min: 4, most: 4, drop: 3 },
      { name: "conference", head: heads.conference, min: 10, most: 10, drop: 4 },
      { name: "report", head: heads.report, min: 10, most: 10 },
      ...(reminded ? [{ name: "reminded", head: heads.reminded, min: 10, most: 10, drop: 5 } as const] : []),
      { name: "notScalable", head: heads.notScalable, align: "right", min: 3, most: 3, drop: 1 },
      { name: "proposed", head: heads.proposed, align: "right", min: 4, most: 4, drop: 2 },
      { name: "note", head: heads.note, min: Math.min(noted, 12), most: noted },
    ],
    width,
  )
}

/** `[x]` reported, `[-]` reported as not scalable, `[ ]` not yet, `[!]` overdue or late, `[?]` received but not understood. */
export const unitCell = (
  unit: UnitProgress,
  column: UnitColumn,
  words: TerminalWords,
  over: boolean,
  marked: State["marked"] = [],
): string => {
  const day = (date: string | null) => (date === null ? "—" : formatLocalDate(date))
  const count = (value: number) => (value === 0 ? "" : formatNumber(value))
  switch (column) {
    case "picked":
      return marked.includes(unit.id) ? "*" : ""
    case "reminded":
      return day(unit.remindedOn)
    case "mark":
      return markOf(unit, over)
    case "name":
      return unit.name
    case "models":
      return formatNumber(unit.models)
    case "conference":
      return day(unit.conferenceOn)
    case "report":
      return day(unit.reportedOn)
    case "notScalable":
      return count(unit.notScalable)
    case "proposed":
      return count(unit.proposed)
    case "note":
      return noteOf(unit, words, over)
  }
}

/** How a unit's line is coloured, beside its mark and its word. */
export const toneOf = (unit: UnitProgress, over: boolean): Tone => {
  if (unit.reportedOn === null) return over ? "bad" : "plain"
  return unit.late || unit.unreconciled ? "warn" : "good"
}

const markOf = ({ late, notScalable, reportedOn, unreconciled }: UnitProgress, over: boolean): string => {
  if (reportedOn === null) return over ? "[!]" : "[ ]"
  return unreconciled ? "[?]" : late ? "[!]" : notScalable > 0 ? "[-]" : "[x]"
}

/** How the unit stands, in words: the last column of its line. */
export const noteOf = (unit: UnitProgress, { units }: TerminalWords, over: boolean): string => {
  if (unit.reportedOn === null) return over ? units.overdue : units.missing
  const notes = [
    ...(unit.late ? [units.late] : []),
    ...(unit.unreconciled ? [units.unreconciled] : []),
    ...(unit.outstanding > 0 && !(unit.unreconciled && unit.outstanding === unit.models)
      ? [units.outstanding(formatNumber(unit.outstanding))]
      : []),
  ]
  return notes.length === 0 ? units.onTime : notes.join(", ")
}

import type { Source } from "@kheo/domain/history"
import { excelDate, formatNumber, type LocalDate, parseCounts, parseDate, tidy } from "@kheo/vietnamese"
import type { IssueCode } from "../issue/code.ts"
import type { Issue } from "../issue/issue.ts"
import { fieldWords } from "../layout/field-words.ts"
import type { Field } from "../layout/field.ts"
import type { SheetKind } from "../layout/kind.ts"
import type { DataRow } from "../layout/data-row.ts"
import { cellsOf } from "./cell-text.ts"
import type { Account, RowRead } from "./claim.ts"
import { isNobody, listed, withPartners } from "./holders.ts"
import { notScalableWords } from "./not-scalable.ts"
import { remembered } from "./remembered.ts"

export interface SheetAt {
  readonly file: string
  readonly sha256: string
  readonly sheet: string
  readonly date1904: boolean
  /** The column that a field's cell would be in, to name an empty cell. */
  readonly columnOf: (field: Field) => string | undefined
  /** Whether the rows are an annex's, whose award column asks for awards as well. */
  readonly isAnnex?: boolean
}

/** What a data row claims, or why it can't be understood. */
export const readRow = (kind: SheetKind, row: DataRow, at: SheetAt): RowRead => {
  const { told, words } = cellsOf(row, at.date1904)
  const cellOf = (field: Field) => row.cells.get(field)?.address ?? `${at.columnOf(field) ?? "A"}${row.row}`
  const place = { file: at.file, sheet: at.sheet }
  const section = row.section === undefined ? undefined : { text: row.section, cell: row.sectionCell ?? `A${row.row}` }
  const refuse = (code: IssueCode, field: Field, params: Issue["params"]): RowRead => ({
    refused: { ...place, cell: cellOf(field), code, params },
    unit: told("unit") ?? told("holder"),
    section,
  })
  const missing = (field: Field) => refuse("IMP-2101", field, { field: fieldWords[field] })
  const source = (cell: string): Source => {
    const raw = [...row.cells.values()].find(({ address }) => address === cell)?.raw
    return { ...place, sha256: at.sha256, row: row.row, cell, ...(raw === undefined ? {} : { raw }) }
  }

  for (const [field, cell] of row.cells) if (cell.error) return refuse("IMP-2102", field, { text: cell.text })
  if (row.lostDitto !== undefined) return refuse("IMP-2115", row.lostDitto.field, { text: row.lostDitto.text })

  if (kind === "roster") {
    const unit = told("unit")
    const block = told("block")?.text ?? row.section
    if (unit === undefined) return missing("unit")
    if (block === undefined) return missing("block")
    return { claim: { kind, source: source(unit.cell), code: told("code")?.text, unit, block } }
  }
  if (kind === "conference") {
    const unit = told("unit")
    if (unit === undefined) return missing("unit")
    const cell = row.cells.get("conferenceDate")
    const text = words("conferenceDate")
    if (cell === undefined || text === undefined) return missing("conferenceDate")
    const date = cell.serial === undefined ? dayIn(text) : excelDate(cell.serial, at.date1904)
    return date === undefined
      ? refuse("IMP-2105", "conferenceDate", { text: tidy(text) })
      : { claim: { kind, source: source(cell.address), unit, date } }
  }

  const title = told("title")
  if (title === undefined) return missing("title")
  const unit = told("unit")
  const person = listed(told("person"), words("person"), row)
  const periodAndPlace = withPartners(words("periodAndPlace"), row)
  if (kind === "registration") {
    const holder = told("holder")
    return {
      claim: {
        kind,
        source: source(title.cell),
        unit: unit ?? holder,
        title,
        person: person?.text,
        field: told("field")?.text,
        periodAndPlace,
        note: words("note"),
        section,
      },
    }
  }
  if (kind === "proposal") {
    const holder = listed(told("holder"), words("holder")) ?? (isNobody(person?.text) ? undefined : person) ?? unit
    if (holder === undefined && at.isAnnex !== true) return missing("holder")
    const form = told("form")?.text ?? ""
    if (form === "") return missing("form")
    return { claim: { kind, source: source(title.cell), holder, unit, title, summary: words("summary"), form } }
  }

  const replicationCounts = countsIn(words("replication") ?? "")
  const notScalable = notScalableWords([words("replication"), words("results"), words("plan"), words("note")])
  const positive = replicationCounts.filter(({ value }) => value > 0)
  if (notScalable !== undefined && positive.length > 0) {
    const counts = positive.map(({ unit, value }) => `${formatNumber(value)} ${unit}`).join(", ")
    return refuse("IMP-2109", "replication", { words: tidy(notScalable), counts })
  }
  return {
    claim: {
      kind,
      source: source(title.cell),
      unit: unit ?? told("holder"),
      title,
      person: person?.text,
      section,
      account: account((field) => (field === "periodAndPlace" ? periodAndPlace : words(field)), replicationCounts),
      notScalable,
    },
  }
}

const countsIn = remembered((text) => parseCounts(text).map(({ raw: _, ...count }) => count))

const account = (
  words: (field: Field) => string | undefined,
  replicationCounts: Account["replicationCounts"],
): Account => {
  const texts = (["periodAndPlace", "results", "replication", "plan"] as const).flatMap((field) => {
    const text = words(field)
    return text === undefined ? [] : [[field, text] as const]
  })
  return { ...Object.fromEntries(texts), replicationCounts }
}

const dayIn = (text: string): LocalDate | undefined => {
  const date = parseDate(text)
  return date?.precision === "day" ? date.date : undefined
}

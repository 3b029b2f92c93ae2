import type { Source } from "@kheo/domain/history"
import type { Found } from "../issue/issue.ts"
import type { SheetKind } from "../layout/kind.ts"

/** What becomes of a data row. */
export type RowAction = "create" | "update" | "unchanged" | "reject"

/** A field that a row changes, as it stands and as the paper says it; absent where there is nothing. */
export interface FieldDiff {
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/** One data row of the papers, and what an import makes of it. */
export interface RowPlan {
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly cell: string
  readonly kind: SheetKind
  /** The natural key by which the register finds the row again; null while the row was not understood. */
  readonly key: string | null
  readonly action: RowAction
  /** The stream that the row is about, and how many events of others it rested on. */
  readonly stream: string | null
  readonly version: number | null
  readonly diff: ReadonlyArray<FieldDiff>
  readonly issues: ReadonlyArray<RowIssue>
}

/** What was found in a row, and in which of its cells. */
export interface RowIssue extends Found {
  readonly cell: string
}

/** A row while an import runs over it; its fields stand as a plan's do, since it is what a plan is made of. */
export type OpenRow = {
  -readonly [K in keyof RowPlan]: K extends "action" ? RowAction | undefined : RowPlan[K]
} & { diff: Array<FieldDiff>; issues: Array<RowIssue> }

const strength: Readonly<Record<RowAction, number>> = { unchanged: 0, create: 1, update: 2, reject: 3 }

/** The rows of an import's papers by their place; every data row is one, told once. */
export class Rows {
  readonly #rows: Array<OpenRow> = []
  /** Of each row, the hash of its file. */
  readonly #hashes: Array<string> = []
  readonly #copies = new Map<OpenRow, ReadonlyArray<Source>>()
  /** By the number of the row, of each sheet. */
  readonly #places = new Map<string, Map<number, OpenRow>>()
  readonly #told: (rows: number) => void
  #settled = 0
  #last: { file: string; sheet: string; sha256: string; rows: Map<number, OpenRow> } | undefined

  /** `told` hears how many rows are settled. */
  constructor(told: (rows: number) => void = () => undefined) {
    this.#told = told
  }

  open(source: Source, kind: SheetKind): OpenRow {
    const { cell, file, row, sha256, sheet } = source
    const opened: OpenRow = {
      file,
      sheet,
      row,
      cell,
      kind,
      key: null,
      action: undefined,
      stream: null,
      version: null,
      diff: [],
      issues: [],
    }
    this.#rows.push(opened)
    this.#hashes.push(sha256)
    const sheetOf = this.#sheet(source)
    // The same bytes given twice: the copy shares the first one's fate, and adds nothing.
    if (!sheetOf.has(row)) sheetOf.set(row, opened)
    return opened
  }

  at(source: Pick<Source, "file" | "sheet" | "row" | "sha256">): OpenRow | undefined {
    return this.#sheet(source).get(source.row)
  }

  /** A row of several facts is as much as the strongest of them. */
  settle(source: Source, action: RowAction): void {
    const row = this.at(source)
    if (row !== undefined && row.action === undefined) this.#told((this.#settled += 1))
    if (row !== undefined && (row.action === undefined || strength[action] > strength[row.action])) row.action = action
  }

  /** A row that says the very same as another: it adds nothing, and is refused when the other is. */
  copy(source: Source, of: Source): void {
    this.settle(source, "unchanged")
    const original = this.at(of)
    if (original !== undefined) this.#copies.set(original, [...this.copiesOf(of), source])
  }

  copiesOf(source: Source): ReadonlyArray<Source> {
    const row = this.at(source)
    return (row === undefined ? undefined : this.#copies.get(row)) ?? []
  }

  /** The rows, once nothing more becomes of any: they themselves, since there may be very many. */
  get all(): ReadonlyArray<RowPlan> {
    for (const [index, row] of this.#rows.entries()) row.action = this.#actionOf(row, index)
    return this.#rows as ReadonlyArray<RowPlan>
  }

  get totals(): RowTotals {
    return totalsOf(this.#rows.map((row, index) => ({ action: this.#actionOf(row, index) })))
  }

  /** Rows come sheet by sheet, so that the last one's is nearly always the next one's. */
  #sheet({ file, sha256, sheet }: Pick<Source, "file" | "sheet" | "sha256">): Map<number, OpenRow> {
    const last = this.#last
    if (last?.file === file && last.sheet === sheet && last.sha256 === sha256) return last.rows
    const place = `${sha256}\0${file}\0${sheet}`
    const rows = this.#places.get(place) ?? new Map<number, OpenRow>()
    this.#places.set(place, rows)
    this.#last = { file, sheet, sha256, rows }
    return rows
  }

  #actionOf(row: OpenRow, index: number): RowAction {
    if (row.action !== undefined) return row.action
    const first = this.at({ ...row, sha256: this.#hashes[index] ?? "" })
    return first?.action === "reject" ? "reject" : "unchanged"
  }
}

/** How many rows each action has; their sum is the number of data rows. */
export interface RowTotals {
  readonly rows: number
  readonly create: number
  readonly update: number
  readonly unchanged: number
  readonly reject: number
}

/** Adds the rows up. */
export const totalsOf = (rows: ReadonlyArray<Pick<RowPlan, "action">>): RowTotals => {
  const count = (wanted: RowAction) => rows.filter(({ action }) => action === wanted).length
  return {
    rows: rows.length,
    create: count("create"),
    update: count("update"),
    unchanged: count("unchanged"),
    reject: count("reject"),
  }
}

import type { Words } from "@kheo/application/language"
import type { SheetLayouts, SheetPlace } from "./layouts.ts"

/** How a row stands: taken; taken with something mended or worth a look; to be decided; refused; in the register already. */
export type Standing = "good" | "noted" | "open" | "refused" | "unchanged"

/** One row of the papers, as little of it as a list needs. */
export interface PlannedRow {
  /** File, sheet and row as one text. */
  readonly key: string
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly standing: Standing
  /** What is asked, the same for rows that say the same; absent where nothing is. */
  readonly asks?: string
}

/** What a cell may mean. */
export interface Candidate {
  readonly id: string
  readonly label: string
  /** Its block, and from when until when it was called so. */
  readonly about: Words
}

/** What was found somewhere in the papers. */
export interface PlannedIssue {
  readonly code: string
  /** File, sheet and cell, for what belongs to no row. */
  readonly place?: string
  readonly cell: string
  readonly words: Words
  readonly remedy: Words
  readonly severe: boolean
  /** The sheet whose columns somebody may name, where that would help. */
  readonly layout?: SheetPlace
  /** A paper's day is in question, which somebody may know. */
  readonly dated?: true
}

/** A question that a row puts. */
export interface Question {
  readonly kind: "unit" | "model"
  /** The words of the paper that are not understood; empty where it says nothing. */
  readonly said: string
  readonly candidates: ReadonlyArray<Candidate>
}

/** A row with all that is known of it. */
export interface RowDetail {
  readonly cells: ReadonlyArray<{ readonly address: string; readonly text: string; readonly raw?: string }>
  /** What it will write. */
  readonly writes: ReadonlyArray<Words>
  readonly differences: ReadonlyArray<{ readonly field: Words; readonly before: Words; readonly after: Words }>
  readonly issues: ReadonlyArray<PlannedIssue>
  readonly question: Question | undefined
}

/** What an import would do. */
export interface Planned {
  readonly files: number
  readonly rows: ReadonlyArray<PlannedRow>
  /** What was found beside the rows: files and sheets that were not read, dates taken, encodings. */
  readonly notes: ReadonlyArray<PlannedIssue>
  readonly layouts: SheetLayouts
  /** Events that would be written, learnt names apart. */
  readonly events: number
  /** Events that an interrupted run has written already. */
  readonly earlier: number
  readonly textOf: (row: PlannedRow) => string
  readonly detailOf: (row: PlannedRow) => RowDetail
}

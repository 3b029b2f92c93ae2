import { Schema } from "effect"

/** What became of an import so far. */
export const ImportState = Schema.Literals([
  "planning",
  "planned",
  "applying",
  "applied",
  "refused",
  "interrupted",
  "undone",
])

const Issue = Schema.Struct({
  file: Schema.String,
  sheet: Schema.String,
  cell: Schema.String,
  code: Schema.String,
  severity: Schema.String,
  message: Schema.String,
  suggestions: Schema.optionalKey(
    Schema.Array(Schema.Struct({ id: Schema.String, label: Schema.String, score: Schema.Finite })),
  ),
}).annotate({ identifier: "ImportIssue" })

const Totals = Schema.Struct({
  rows: Schema.Natural,
  create: Schema.Natural,
  update: Schema.Natural,
  unchanged: Schema.Natural,
  reject: Schema.Natural,
})

const File = Schema.Struct({
  file: Schema.String,
  sha256: Schema.NullOr(Schema.String),
  code: Schema.optionalKey(Schema.String),
  message: Schema.optionalKey(Schema.String),
}).annotate({ identifier: "ImportedFile" })

/** What an import would write, or has written, and what it could not read. */
const Receipt = Schema.Struct({
  events: Schema.Natural,
  totals: Totals,
  files: Schema.Array(File),
  refused: Schema.Array(Issue),
  warnings: Schema.Array(Issue),
  missing: Schema.Array(Issue),
  skipped: Schema.Array(Schema.String),
  /** Where in the ledger it stands; null while nothing is written. */
  written: Schema.NullOr(Schema.Struct({ first: Schema.Natural, last: Schema.Natural })),
  /** The signed head, to be kept outside; null where nothing was signed. */
  checkpoint: Schema.NullOr(Schema.String),
}).annotate({ identifier: "ImportReceipt" })

/** An import as it stands. */
export const ShownImport = Schema.Struct({
  id: Schema.String,
  /** What its events belong to, once it is known. */
  batch: Schema.NullOr(Schema.String),
  campaign: Schema.Int,
  state: ImportState,
  /** UTC. */
  madeAt: Schema.String,
  progress: Schema.NullOr(
    Schema.Struct({
      phase: Schema.Literals(["read", "decide", "write"]),
      done: Schema.Natural,
      of: Schema.Natural,
    }),
  ),
  receipt: Schema.NullOr(Receipt),
  /** Why it was refused. */
  problem: Schema.NullOr(Schema.Struct({ code: Schema.String, detail: Schema.String })),
}).annotate({ identifier: "Import" })
export type ShownImport = typeof ShownImport.Type

/** A row of a plan and what becomes of it; its number is its place in the plan. */
export const ImportedRow = Schema.Struct({
  number: Schema.Natural,
  file: Schema.String,
  sheet: Schema.String,
  row: Schema.Int,
  cell: Schema.String,
  kind: Schema.String,
  action: Schema.Literals(["create", "update", "unchanged", "reject"]),
  stream: Schema.NullOr(Schema.String),
  diff: Schema.Array(Schema.Struct({ field: Schema.String, before: Schema.String, after: Schema.String })),
  issues: Schema.Array(Issue),
}).annotate({ identifier: "ImportedRow" })

/** Some rows of a plan. */
export interface ImportedRows {
  readonly id: string
  readonly rows: ReadonlyArray<typeof ImportedRow.Type>
}

export const ListedImport = Schema.Struct({
  id: Schema.String,
  batch: Schema.NullOr(Schema.String),
  campaign: Schema.Int,
  state: ImportState,
  madeAt: Schema.String,
  files: Schema.Array(Schema.String),
  rows: Schema.NullOr(Schema.Natural),
  events: Schema.NullOr(Schema.Natural),
  refused: Schema.NullOr(Schema.Natural),
}).annotate({ identifier: "ListedImport" })
export type ListedImport = typeof ListedImport.Type

export const UndoneImport = Schema.Struct({
  batch: Schema.String,
  dryRun: Schema.Boolean,
  reversed: Schema.Natural,
  kept: Schema.Natural,
  failed: Schema.Natural,
  events: Schema.Natural,
  /** What stays, and why. */
  staying: Schema.Array(Schema.Struct({ stream: Schema.String, fact: Schema.String, detail: Schema.String })),
}).annotate({ identifier: "UndoneImport" })
export type UndoneImport = typeof UndoneImport.Type

import type { Language, Words } from "@kheo/application/language"
import type { ImportOptions } from "./commit/batch.ts"
import type { RowPlan, RowTotals } from "./commit/row-plan.ts"
import type { Drafted } from "./draft-import.ts"
import type { IssueCode } from "./issue/code.ts"
import { inOrder } from "./issue/in-order.ts"
import { type Issue, sentence } from "./issue/issue.ts"
import { severityOf } from "./issue/severity.ts"
import type { SheetKind } from "./layout/kind.ts"
import { arrival } from "./commit/arrival-words.ts"
import type { FilesRead } from "./read-files.ts"

/** A file as the import dealt with it; `problem` says why nothing of it was read. */
export interface FileRead {
  readonly file: string
  readonly sha256: string | null
  readonly sheets: ReadonlyArray<{
    readonly sheet: string
    readonly kind: SheetKind
    readonly rows: number
    /** The profile that told what its columns hold. */
    readonly profile?: string
  }>
  readonly problem?: Pick<Issue, "code" | "params">
  /** The file beside it that answers it, mended, and was read in its place. */
  readonly answeredBy?: string
}

/** What an import did, or would do: every data row is written, unchanged or refused. */
export interface Receipt {
  /** The batch that the events belong to; null when nothing was written. */
  readonly batch: string | null
  readonly dryRun: boolean
  /** Nothing was written because a row was refused and all or nothing was asked for. */
  readonly atomic: boolean
  readonly files: ReadonlyArray<FileRead>
  readonly rows: number
  readonly events: number
  readonly unchanged: number
  readonly totals: RowTotals
  /** Every data row with what became of it, in the order in which they were decided. */
  readonly plan: ReadonlyArray<RowPlan>
  /** Ids of the events that each row made, by `placeOfRow`. */
  readonly ids: ReadonlyMap<string, ReadonlyArray<string>>
  readonly refused: ReadonlyArray<Issue>
  /** Rows of earlier imports that the same sheets no longer hold; they stay. */
  readonly missing: ReadonlyArray<Issue>
  readonly skipped: ReadonlyArray<string>
  readonly warnings: ReadonlyArray<Issue>
  /** The head as it was signed after writing, to be kept outside; or why it could not be signed. Null when nothing was written. */
  readonly checkpoint: { readonly note: string } | { readonly unsigned: Words } | null
  readonly written: Written | null
}

/** Who wrote it, when, and where in the ledger it stands. */
export interface Written {
  readonly actor: string
  /** UTC. */
  readonly startedAt: string
  readonly endedAt: string
  readonly first: number
  readonly last: number
  readonly events: number
}

/** The receipt of a draft: of one that was written, or of what would be. */
export const receiptOf = (
  { files, skipped }: FilesRead,
  drafted: Drafted,
  { atomic = false }: ImportOptions,
  done: { readonly dryRun: boolean; readonly written?: Written; readonly checkpoint?: Receipt["checkpoint"] },
): Receipt => {
  const { missing, refused, rows, totals, warnings } = drafted
  const isWritten = done.written !== undefined
  const isForbidden = atomic && refused.length > 0
  const told: Receipt = {
    batch: isWritten ? drafted.batch : null,
    dryRun: done.dryRun,
    atomic: isForbidden,
    files,
    rows: totals.rows,
    events: isWritten || done.dryRun ? drafted.events : 0,
    unchanged: totals.unchanged,
    totals,
    plan: rows,
    ids: new Map(),
    refused,
    missing,
    skipped,
    warnings: withArrival(warnings, isForbidden ? "held" : isWritten ? "written" : "planned"),
    checkpoint: done.checkpoint ?? null,
    written: done.written ?? null,
  }
  if (isWritten) Object.defineProperty(told, "ids", { get: () => idsOf(drafted), enumerable: true })
  const { create, reject, unchanged, update } = totals
  if (create + update + unchanged + reject !== totals.rows) throw new Error("the receipt's rows do not add up")
  return told
}

/** A report of which no row was understood is told by what became of it. */
const withArrival = (warnings: ReadonlyArray<Issue>, became: keyof typeof arrival): ReadonlyArray<Issue> =>
  warnings.map((issue) =>
    issue.code === "IMP-2304" ? { ...issue, params: { ...issue.params, became: arrival[became] } } : issue,
  )

/** Where a row stands, as one text. */
export const placeOfRow = ({ file, row, sheet }: Pick<RowPlan, "file" | "sheet" | "row">): string =>
  [file, sheet, row].join("\0")

const idsOf = (drafted: Drafted): ReadonlyMap<string, ReadonlyArray<string>> => ofRows(drafted, ({ id }) => id)

/** Names of the events that each row makes, by `placeOfRow`. */
export const factsOf = (drafted: Drafted) => ofRows(drafted, ({ tag }) => tag)

const ofRows = <A>(
  { draft }: Drafted,
  what: (event: { readonly id: string; readonly tag: string }) => A,
): ReadonlyMap<string, ReadonlyArray<A>> => {
  const told = new Map<string, Array<A>>()
  for (const { source, ...event } of draft.stated()) {
    const place = placeOfRow(source)
    const its = told.get(place)
    if (its === undefined) told.set(place, [what(event)])
    else its.push(what(event))
  }
  return told
}

const layoutCodes: ReadonlySet<IssueCode> = new Set([
  "IMP-2001",
  "IMP-2002",
  "IMP-2003",
  "IMP-2004",
  "IMP-2006",
  "IMP-2011",
])

/** 0 done; 3 a file was refused; 4 a layout was not recognised; 5 a row was refused and so nothing written; 6 the others went on. */
export const exitCode = ({
  atomic,
  files,
  refused,
}: Pick<Receipt, "atomic" | "files" | "refused">): 0 | 3 | 4 | 5 | 6 => {
  if (refused.length > 0) return atomic ? 5 : 6
  const problems = files.flatMap(({ problem }) => (problem === undefined ? [] : [problem.code]))
  if (problems.some((code) => layoutCodes.has(code))) return 4
  return problems.length > 0 ? 3 : 0
}

/** An issue with its sentence in one language. */
export const issueJson = ({ cell, code, file, params, sheet, suggestions = [] }: Issue, language: Language) => ({
  file,
  sheet,
  cell,
  code,
  severity: severityOf(code),
  message: sentence(code, params, language),
  ...(suggestions.length === 0 ? {} : { suggestions }),
})

/** The receipt as `--json` prints it, sentences in one language. */
export const receiptJson = (receipt: Receipt, language: Language) => {
  const told = (issue: Issue) => issueJson(issue, language)
  return {
    batch: receipt.batch,
    dryRun: receipt.dryRun,
    checkpoint:
      receipt.checkpoint !== null && "unsigned" in receipt.checkpoint
        ? { unsigned: receipt.checkpoint.unsigned[language] }
        : receipt.checkpoint,
    files: receipt.files.map(({ problem, ...file }) => ({
      ...file,
      ...(problem === undefined
        ? {}
        : { code: problem.code, message: sentence(problem.code, problem.params, language) }),
    })),
    rows: receipt.rows,
    events: receipt.events,
    unchanged: receipt.unchanged,
    totals: receipt.totals,
    updates: inOrder(
      receipt.plan.flatMap(({ action, cell, diff, file, sheet }) =>
        action === "update" ? [{ file, sheet, cell, diff }] : [],
      ),
      receipt.files,
    ),
    missing: receipt.missing.map(told),
    refused: receipt.refused.map(told),
    skipped: receipt.skipped,
    warnings: receipt.warnings.map(told),
  }
}

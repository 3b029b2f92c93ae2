import type { Language, Words } from "@kheo/application/language"
import type { IssueCode } from "./issue/code.ts"
import { type Issue, sentence } from "./issue/issue.ts"
import type { SheetKind } from "./layout/kind.ts"

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
}

/** What an import did, or would do: every data row is written, unchanged or refused. */
export interface Receipt {
  /** The batch that the events belong to; null when nothing was written. */
  readonly batch: string | null
  readonly dryRun: boolean
  readonly files: ReadonlyArray<FileRead>
  readonly rows: number
  readonly events: number
  readonly unchanged: number
  readonly refused: ReadonlyArray<Issue>
  readonly skipped: ReadonlyArray<string>
  readonly warnings: ReadonlyArray<Issue>
  /** The head as it was signed after writing, to be kept outside; or why it could not be signed. Null when nothing was written. */
  readonly checkpoint: { readonly note: string } | { readonly unsigned: Words } | null
}

const layoutCodes: ReadonlySet<IssueCode> = new Set([
  "IMP-2001",
  "IMP-2002",
  "IMP-2003",
  "IMP-2004",
  "IMP-2006",
  "IMP-2011",
])

/** 0 done; 3 a file was refused; 4 a layout was not recognised; 6 a row was refused and the others went on. */
export const exitCode = ({ files, refused }: Receipt): 0 | 3 | 4 | 6 => {
  if (refused.length > 0) return 6
  const problems = files.flatMap(({ problem }) => (problem === undefined ? [] : [problem.code]))
  if (problems.some((code) => layoutCodes.has(code))) return 4
  return problems.length > 0 ? 3 : 0
}

/** The receipt as `--json` prints it, sentences in one language. */
export const receiptJson = (receipt: Receipt, language: Language) => {
  const told = ({ cell, code, file, params, sheet }: Issue) => ({
    file,
    sheet,
    cell,
    code,
    message: sentence(code, params, language),
  })
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
    refused: receipt.refused.map(told),
    skipped: receipt.skipped,
    warnings: receipt.warnings.map(told),
  }
}

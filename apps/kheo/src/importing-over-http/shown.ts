import type { ImportedRows, ShownImport } from "@kheo/api"
import type { Language } from "@kheo/application/language"
import { fieldName, issueJson, type Progress, receiptJson, type RowPlan, textOfValue } from "@kheo/importer"
import type { KeptReceipt, Staged, Standing } from "./staging-folder.ts"

/** An import as the API tells of it. */
export const shownOf = (
  { id, madeAt, wanted }: Staged,
  { batch, problem, receipt }: Standing,
  now: { readonly state: ShownImport["state"]; readonly progress: Progress | undefined },
  language: Language,
): ShownImport => ({
  id,
  batch,
  campaign: wanted.campaign,
  state: now.state,
  madeAt,
  progress:
    now.progress === undefined ? null : { phase: now.progress.phase, done: now.progress.done, of: now.progress.of },
  receipt: receipt === null ? null : receiptShown(receipt, language),
  problem: problem === null ? null : { code: problem.code, detail: problem.words[language] },
})

const receiptShown = (kept: KeptReceipt, language: Language): NonNullable<ShownImport["receipt"]> => {
  const told = receiptJson({ ...kept, plan: [], ids: new Map() }, language)
  const { checkpoint, written } = kept
  return {
    events: told.events,
    totals: told.totals,
    files: told.files.map((file) => ({
      file: file.file,
      sha256: file.sha256,
      ...("code" in file ? { code: file.code, message: file.message } : {}),
    })),
    refused: told.refused,
    warnings: told.warnings,
    missing: told.missing,
    skipped: told.skipped,
    written: written === null ? null : { first: written.first, last: written.last },
    checkpoint: checkpoint !== null && "note" in checkpoint ? checkpoint.note : null,
  }
}

/** A row of a plan with its sentences. */
export const rowShown = (row: RowPlan, number: number, language: Language): ImportedRows["rows"][number] => {
  const { action, cell, diff, file, issues, kind, row: line, sheet, stream } = row
  const text = (value: unknown) => (value === undefined ? "" : textOfValue(value, language))
  return {
    number,
    file,
    sheet,
    row: line,
    cell,
    kind,
    action,
    stream,
    diff: diff.map(({ after, before, field }) => ({
      field: fieldName(field, language),
      before: text(before),
      after: text(after),
    })),
    issues: issues.map((issue) => issueJson({ ...issue, file, sheet }, language)),
  }
}

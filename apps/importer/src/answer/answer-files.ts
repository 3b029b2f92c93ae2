import type { Answer } from "@kheo/documents"
import { Effect } from "effect"
import type { ImportOptions } from "../commit/batch.ts"
import { learnUnits, readKnown } from "../commit/known.ts"
import type { RowPlan } from "../commit/row-plan.ts"
import type { Issue } from "../issue/issue.ts"
import type { FileRead, Receipt } from "../receipt.ts"
import { addressBehind } from "./place.ts"
import type { KeptSheet } from "../understand.ts"
import { sentSheet } from "./sent-sheet.ts"
import { unitSentence } from "./unit-words.ts"

/** What is sent back about one file; `bytes` is an .xlsx workbook. */
export interface AnsweredFile {
  readonly file: string
  readonly refused: number
  readonly bytes: Uint8Array
}

/** A workbook for every file of which something has to be said: each row that it held, and what became of it. */
export const answerFiles = Effect.fn("answerFiles")(function* (
  kept: ReadonlyArray<KeptSheet>,
  receipt: Receipt,
  options: ImportOptions,
) {
  const { campaign } = options
  const known = yield* readKnown(campaign)
  learnUnits(known, [], campaign)
  return yield* Effect.forEach(receipt.files, (file) =>
    Effect.gen(function* () {
      const planned = receipt.plan.filter((row) => row.file === file.file)
      const issues = { refused: of(file, receipt.refused), warnings: of(file, receipt.warnings) }
      const own = kept.filter(({ tables: [table] }) => table?.file === file.file && table.sha256 === file.sha256)
      if (own.length === 0 || issues.refused.length + issues.warnings.length === 0) return []
      const answer: Answer = {
        sheets: own.map((one) => {
          const here = ({ sheet }: Issue) => sheet === one.grid.sheet
          const held = new Set(
            planned.flatMap((row) => (row.sheet === one.grid.sheet && isHeld(receipt, row) ? row.row : [])),
          )
          const told = { refused: issues.refused.filter(here), warnings: issues.warnings.filter(here), held }
          return sentSheet(one, { ...told, known, options })
        }),
        summary: summary(file, issues, receipt, campaign),
        remarks: [...issues.refused, ...issues.warnings].map(
          ({ cell, code, params, sheet }) =>
            `${sheet}!${addressBehind(cell)} (tệp gốc: ${cell}): ${unitSentence({ code, params })} [${code}]`,
        ),
      }
      // The writer of workbooks is loaded only where one is written: an import without it starts sooner.
      const bytes = yield* Effect.promise(async () => (await import("@kheo/documents")).answerWorkbook(answer))
      return [{ file: file.file, refused: issues.refused.length, bytes } satisfies AnsweredFile]
    }),
  ).pipe(Effect.map((files) => files.flat()))
})

const nothingWritten = ({ atomic, dryRun }: Receipt): string => {
  if (atomic) return "không ghi gì, vì có dòng không nhận"
  return dryRun ? "chỉ xem thử, chưa ghi" : "không có gì mới"
}

const of = ({ file }: FileRead, issues: ReadonlyArray<Issue>): ReadonlyArray<Issue> =>
  issues.filter((issue) => issue.file === file)

/** A row that would write something, where nothing was written. */
const isHeld = ({ written }: Receipt, { action }: RowPlan): boolean =>
  written === null && (action === "create" || action === "update")

const summary = (
  { file, sha256 }: FileRead,
  { warnings }: { readonly warnings: ReadonlyArray<Issue> },
  receipt: Receipt,
  campaign: number,
): Answer["summary"] => {
  const rows = receipt.plan.filter((row) => row.file === file)
  const held = rows.filter((row) => isHeld(receipt, row)).length
  const rejected = rows.filter(({ action }) => action === "reject").length
  return [
    ["Tệp", file],
    ["SHA-256", sha256 ?? ""],
    ["Đợt", String(campaign)],
    ["Số dòng của tệp", String(rows.length)],
    ["Dòng đã nhận", String(rows.length - rejected - held)],
    ...(held === 0 ? [] : [["Dòng đọc được, chưa ghi", String(held)] as const]),
    ["Dòng không nhận", String(rejected)],
    ["Điều cần xem lại", String(warnings.length)],
    [
      "Cả lần nhập",
      `${receipt.rows} dòng, ${receipt.totals.reject} dòng không nhận, ${receipt.unchanged} dòng không đổi`,
    ],
    ["Mã lần nhập", receipt.batch ?? nothingWritten(receipt)],
  ]
}

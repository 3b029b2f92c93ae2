import type { Answer } from "@kheo/documents"
import { Effect } from "effect"
import { readKnown } from "../commit/known.ts"
import { type Issue, sentence } from "../issue/issue.ts"
import type { FileRead, Receipt } from "../receipt.ts"
import { addressBehind } from "./place.ts"
import type { KeptSheet } from "../understand.ts"
import { sentSheet } from "./sent-sheet.ts"

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
  campaign: number,
) {
  const known = yield* readKnown(campaign)
  return yield* Effect.forEach(receipt.files, (file) =>
    Effect.gen(function* () {
      const issues = { refused: of(file, receipt.refused), warnings: of(file, receipt.warnings) }
      const own = kept.filter(({ tables: [table] }) => table?.file === file.file && table.sha256 === file.sha256)
      if (own.length === 0 || issues.refused.length + issues.warnings.length === 0) return []
      const answer: Answer = {
        sheets: own.map((one) => {
          const here = ({ sheet }: Issue) => sheet === one.grid.sheet
          return sentSheet(
            one,
            { refused: issues.refused.filter(here), warnings: issues.warnings.filter(here) },
            known,
            campaign,
          )
        }),
        summary: summary(file, issues, receipt, campaign),
        remarks: [...issues.refused, ...issues.warnings].map(
          ({ cell, code, params, sheet }) =>
            `${sheet}!${addressBehind(cell)} (tệp gốc: ${cell}): ${sentence(code, params, "vi")} [${code}]`,
        ),
      }
      // The writer of workbooks is loaded only where one is written: an import without it starts sooner.
      const bytes = yield* Effect.promise(async () => (await import("@kheo/documents")).answerWorkbook(answer))
      return [{ file: file.file, refused: issues.refused.length, bytes } satisfies AnsweredFile]
    }),
  ).pipe(Effect.map((files) => files.flat()))
})

const of = ({ file }: FileRead, issues: ReadonlyArray<Issue>): ReadonlyArray<Issue> =>
  issues.filter((issue) => issue.file === file)

const summary = (
  { file, sha256, sheets }: FileRead,
  { refused, warnings }: { readonly refused: ReadonlyArray<Issue>; readonly warnings: ReadonlyArray<Issue> },
  receipt: Receipt,
  campaign: number,
): Answer["summary"] => {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0)
  return [
    ["Tệp", file],
    ["SHA-256", sha256 ?? ""],
    ["Đợt", String(campaign)],
    ["Số dòng của tệp", String(rows)],
    ["Dòng đã nhận", String(rows - refused.length)],
    ["Dòng không nhận", String(refused.length)],
    ["Điều cần xem lại", String(warnings.length)],
    [
      "Cả lần nhập",
      `${receipt.rows} dòng, ${receipt.refused.length} dòng không nhận, ${receipt.unchanged} dòng không đổi`,
    ],
    ["Mã lần nhập", receipt.batch ?? (receipt.dryRun ? "chỉ xem thử, chưa ghi" : "không có gì mới")],
  ]
}

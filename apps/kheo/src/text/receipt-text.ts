import type { Language } from "@kheo/application/language"
import { type Receipt, receiptJson } from "@kheo/importer"

const words = {
  vi: {
    kinds: {
      roster: "danh sách đơn vị",
      registration: "danh sách đăng ký",
      conference: "hội nghị tổng kết",
      results: "kết quả thực hiện",
      proposal: "đề xuất khen thưởng",
    },
    rows: (rows: number) => `${rows} dòng`,
    profile: (name: string) => ` (theo mẫu bảng “${name}”)`,
    sum: (dry: boolean, { events, refused, rows, unchanged }: Receipt) =>
      `${rows} dòng: ${dry ? "sẽ ghi" : "đã ghi"} ${events} sự kiện, ${unchanged} dòng không đổi, ${refused.length} dòng không nhận.`,
    refused: "KHÔNG NHẬN",
    warnings: "LƯU Ý",
    skipped: "Bỏ qua",
    unsigned: (why: string) => `LƯU Ý: đã ghi, nhưng chưa ký được bản ghi đối chiếu. ${why}`,
  },
  en: {
    kinds: {
      roster: "roster",
      registration: "registrations",
      conference: "conferences",
      results: "results annex",
      proposal: "award proposals",
    },
    rows: (rows: number) => `${rows} rows`,
    profile: (name: string) => ` (by the profile “${name}”)`,
    sum: (dry: boolean, { events, refused, rows, unchanged }: Receipt) =>
      `${rows} rows: ${events} events ${dry ? "would be" : "were"} written, ${unchanged} rows unchanged, ${refused.length} rows refused.`,
    refused: "REFUSED",
    warnings: "NOTE",
    skipped: "Skipped",
    unsigned: (why: string) => `NOTE: it was written, but no checkpoint could be signed. ${why}`,
  },
} as const

/** The receipt for people: files, what was refused and what deserves a look, each with its cell, and the sum. */
export const receiptText = (receipt: Receipt, language: Language): string => {
  const own = words[language]
  const told = receiptJson(receipt, language)
  const at = (issue: (typeof told.refused)[number]) =>
    `  ${issue.file}${issue.sheet === "" && issue.cell === "" ? "" : ` › ${issue.sheet}!${issue.cell}`}\n    ${issue.message} [${issue.code}]`
  const section = (title: string, issues: typeof told.refused) =>
    issues.length === 0 ? [] : ["", `${title} (${issues.length})`, ...issues.map(at)]
  const lines = [
    ...told.files.map((file) => {
      const sheets = file.sheets
        .map(
          ({ kind, profile, rows }) =>
            `${own.kinds[kind]}, ${own.rows(rows)}${profile === undefined ? "" : own.profile(profile)}`,
        )
        .join("; ")
      return "code" in file ? `✗ ${file.file}\n    ${file.message} [${file.code}]` : `✓ ${file.file}: ${sheets}`
    }),
    ...(told.skipped.length === 0 ? [] : [`${own.skipped}: ${told.skipped.join(", ")}`]),
    ...section(own.refused, told.refused),
    ...section(own.warnings, told.warnings),
    "",
    own.sum(receipt.dryRun, receipt),
    ...(told.checkpoint !== null && "unsigned" in told.checkpoint ? [own.unsigned(told.checkpoint.unsigned)] : []),
  ]
  return harmless(lines.join("\n"))
}

/** Without what a file's or a sheet's name could do to a terminal: colours, moved cursors, turned directions. */
const harmless = (text: string): string => text.replace(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "")

import type { Language } from "@kheo/application/language"
import { fieldName, type Receipt, receiptJson, textOfValue } from "@kheo/importer"
import { sheetKindWords } from "./sheet-kind-words.ts"

const words = {
  vi: {
    rows: (rows: number) => `${rows} dòng`,
    profile: (name: string) => ` (theo mẫu bảng “${name}”)`,
    answered: (by: string) => `đã có bản sửa là ${by}, chỉ đọc bản ấy`,
    sum: ({ atomic, dryRun, events, totals }: Receipt) =>
      `${totals.rows} dòng: ${totals.create} mới, ${totals.update} sửa, ${totals.unchanged} không đổi, ${totals.reject} không nhận; ` +
      (atomic && totals.reject > 0
        ? "không ghi gì, vì có dòng không nhận (--atomic)."
        : `${dryRun ? "sẽ ghi" : "đã ghi"} ${events} sự kiện.`),
    updates: "SỬA",
    empty: "(trống)",
    missing: "KHÔNG CÒN TRONG TỆP",
    batch: (id: string) => `Mã lần nhập: ${id.slice(0, 8)}. Hoàn tác: kheo import undo ${id.slice(0, 8)}`,
    refused: "KHÔNG NHẬN",
    warnings: "LƯU Ý",
    skipped: "Bỏ qua",
    likely: "Gợi ý",
    unsigned: (why: string) => `LƯU Ý: đã ghi, nhưng chưa ký được bản ghi đối chiếu. ${why}`,
  },
  en: {
    rows: (rows: number) => (rows === 1 ? "1 row" : `${rows} rows`),
    profile: (name: string) => ` (by the profile “${name}”)`,
    answered: (by: string) => `came back mended as ${by}, which was read instead`,
    sum: ({ atomic, dryRun, events, totals }: Receipt) =>
      `${totals.rows} rows: ${totals.create} new, ${totals.update} updated, ${totals.unchanged} unchanged, ${totals.reject} refused; ` +
      (atomic && totals.reject > 0
        ? "nothing written, since a row was refused (--atomic)."
        : `${events} events ${dryRun ? "would be" : "were"} written.`),
    updates: "UPDATED",
    empty: "(empty)",
    missing: "NO LONGER IN THE FILE",
    batch: (id: string) => `Import ${id.slice(0, 8)}. To take it back: kheo import undo ${id.slice(0, 8)}`,
    refused: "REFUSED",
    warnings: "NOTE",
    skipped: "Skipped",
    likely: "Likely",
    unsigned: (why: string) => `NOTE: it was written, but no checkpoint could be signed. ${why}`,
  },
} as const

/** The receipt for people: files, what was refused and what deserves a look, each with its cell, and the sum. */
export const receiptText = (receipt: Receipt, language: Language): string => {
  const own = words[language]
  const told = receiptJson(receipt, language)
  const at = (issue: (typeof told.refused)[number]) =>
    `  ${issue.file}${issue.sheet === "" && issue.cell === "" ? "" : ` › ${issue.sheet}!${issue.cell}`}\n    ${issue.message} [${issue.code}]${likely(issue)}`
  /** What the cell may mean, where the sentence does not say it already. */
  const likely = ({ message, suggestions = [] }: (typeof told.refused)[number]) => {
    const labels = suggestions.map(({ label }) => label).filter((label) => !message.includes(label))
    return labels.length === 0 ? "" : `\n    ${own.likely}: ${labels.slice(0, 3).join("; ")}`
  }
  const value = (text: unknown) => (text === undefined ? own.empty : textOfValue(text, language))
  const updated = ({ cell, diff, file, sheet }: (typeof told.updates)[number]) =>
    [
      `  ${file} › ${sheet}!${cell}`,
      ...diff.map(
        ({ after, before, field }) => `    ${fieldName(field, language)}: ${value(before)} → ${value(after)}`,
      ),
    ].join("\n")
  const section = (title: string, issues: typeof told.refused) =>
    issues.length === 0 ? [] : ["", `${title} (${issues.length})`, ...issues.map(at)]
  const lines = [
    ...told.files.map((file) => {
      const sheets = file.sheets
        .map(
          ({ kind, profile, rows }) =>
            `${sheetKindWords[kind][language]}, ${own.rows(rows)}${profile === undefined ? "" : own.profile(profile)}`,
        )
        .join("; ")
      if (file.answeredBy !== undefined) return `↷ ${file.file}: ${own.answered(file.answeredBy)}`
      return "code" in file
        ? `✗ ${file.file}\n    ${file.message} [${file.code}]`
        : `${file.sheets.some(({ rows }) => rows > 0) ? "✓" : "○"} ${file.file}: ${sheets}`
    }),
    ...(told.skipped.length === 0 ? [] : [`${own.skipped}: ${told.skipped.join(", ")}`]),
    ...section(own.refused, told.refused),
    ...(told.updates.length === 0 ? [] : ["", `${own.updates} (${told.updates.length})`, ...told.updates.map(updated)]),
    ...section(own.missing, told.missing),
    ...section(own.warnings, told.warnings),
    "",
    own.sum(receipt),
    ...(receipt.batch === null ? [] : [own.batch(receipt.batch)]),
    ...(told.checkpoint !== null && "unsigned" in told.checkpoint ? [own.unsigned(told.checkpoint.unsigned)] : []),
  ]
  return harmless(lines.join("\n"))
}

/** Without what a file's or a sheet's name could do to a terminal: colours, moved cursors, turned directions. */
const harmless = (text: string): string => text.replace(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "")

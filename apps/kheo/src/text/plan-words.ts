import type { Words } from "@kheo/application/language"
import { issueWords, type PlanFilesChanged, type PlanStale, type PlanUnreadable, sentence } from "@kheo/importer"

/** Why a file is no plan that can be applied. */
export const planReasonWords = (file: string, reason: PlanUnreadable): Words =>
  ({
    "not-a-plan": {
      vi: `${file} không phải tệp kế hoạch. Lập kế hoạch bằng kheo import plan.`,
      en: `${file} is no plan. Make one with kheo import plan.`,
    },
    "newer-version": {
      vi: `${file} do một bản Khéo mới hơn lập. Hãy dùng bản đó, hoặc lập lại kế hoạch ở đây.`,
      en: `${file} was made by a newer version of Khéo. Use that one, or make the plan again here.`,
    },
    damaged: {
      vi: `${file} bị hỏng hoặc thiếu một phần. Hãy lập lại kế hoạch.`,
      en: `${file} is damaged or incomplete. Make the plan again.`,
    },
    changed: {
      vi: `${file} đã bị sửa sau khi lập. Kế hoạch chỉ ghi đúng như đã xem: hãy sửa bảng tính rồi lập lại kế hoạch.`,
      en: `${file} was edited after it was made. A plan writes what was shown and nothing else: mend the workbook and plan again.`,
    },
  })[reason]

export const appliedWords: Words = { vi: issueWords["IMP-3001"].vi, en: issueWords["IMP-3001"].en }

const outcomes: Readonly<Record<string, Words>> = {
  create: { vi: "ghi mới", en: "new" },
  update: { vi: "sửa", en: "update" },
  unchanged: { vi: "không đổi", en: "unchanged" },
  reject: { vi: "không nhận", en: "refused" },
  touched: { vi: "đã có người ghi thêm vào đó", en: "touched by somebody" },
}

/** Which rows a stale plan no longer holds for; the first of them, and how many more. */
export const staleWords = ({ rows }: PlanStale): Words => {
  const told = rows.slice(0, 10)
  const line = ({ cell, file, now, planned, sheet }: (typeof rows)[number], language: keyof Words) => {
    const params = { planned: outcomes[planned] ?? planned, now: outcomes[now] ?? now }
    return `  ${file} › ${sheet}!${cell}: ${sentence("IMP-3002", params, language)} [IMP-3002]`
  }
  const more = rows.length - told.length
  const all = (language: keyof Words) => told.map((row) => line(row, language))
  return {
    vi: [
      "Sổ đã đổi từ khi lập kế hoạch; chưa ghi gì.",
      ...all("vi"),
      ...(more > 0 ? [`  và ${more} dòng khác`] : []),
    ].join("\n"),
    en: [
      "The register has changed since the plan was made; nothing was written.",
      ...all("en"),
      ...(more > 0 ? [`  and ${more} rows more`] : []),
    ].join("\n"),
  }
}

/** Which files are not those that the plan was made of. */
export const filesChangedWords = ({ files }: PlanFilesChanged): Words => {
  const names = (change: string) => files.flatMap((one) => (one.change === change ? [one.file] : [])).join("; ")
  const [changed, gone] = [names("changed"), names("gone")]
  const both = (one: string, other: string) =>
    [changed === "" ? "" : one, gone === "" ? "" : other].filter(Boolean).join(" ")
  return {
    vi: `${both(`Tệp đã đổi từ khi lập kế hoạch: ${changed}.`, `Không còn thấy tệp: ${gone}.`)} Chưa ghi gì; hãy lập lại kế hoạch.`,
    en: `${both(`Changed since the plan was made: ${changed}.`, `No longer there: ${gone}.`)} Nothing was written; plan again.`,
  }
}

import type { ShownAwards } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"
import { row } from "./columns.ts"

const widths = [12, 30, 28, 14, 44]

type Form = ShownAwards["forms"][number]

const words = {
  vi: {
    none: "Chưa có đề xuất khen thưởng nào.",
    numbers: ({ awarded, declined, deferred, proposed, reviewed, revoked }: Form) =>
      `đề xuất ${proposed}, thẩm định ${reviewed}, khen ${awarded}, không duyệt ${declined}, tạm hoãn ${deferred}, thu hồi ${revoked}`,
    quota: (quota: number, beyond: number) => `; chỉ tiêu ${quota}${beyond > 0 ? `, vượt ${beyond}` : ""}`,
    states: {
      proposed: "đề xuất",
      reviewed: "đã thẩm định",
      awarded: "đã khen",
      declined: "không duyệt",
      deferred: "tạm hoãn",
      revoked: "thu hồi",
    },
    summary: "thiếu tóm tắt thành tích",
    papers: (papers: ReadonlyArray<string>) => `thiếu ${papers.join(", ")}`,
    held: "đang tạm dừng xét khen",
  },
  en: {
    none: "There is no award proposal yet.",
    numbers: ({ awarded, declined, deferred, proposed, reviewed, revoked }: Form) =>
      `proposed ${proposed}, reviewed ${reviewed}, awarded ${awarded}, declined ${declined}, deferred ${deferred}, revoked ${revoked}`,
    quota: (quota: number, beyond: number) => `; quota ${quota}${beyond > 0 ? `, ${beyond} beyond` : ""}`,
    states: {
      proposed: "proposed",
      reviewed: "reviewed",
      awarded: "awarded",
      declined: "declined",
      deferred: "deferred",
      revoked: "revoked",
    },
    summary: "no summary of achievements",
    papers: (papers: ReadonlyArray<string>) => `lacks ${papers.join(", ")}`,
    held: "on hold",
  },
} as const

/** Each form with its numbers, and under it each candidate on a line. */
export const awardsText = ({ forms }: ShownAwards, language: Language): string => {
  const own = words[language]
  if (forms.length === 0) return own.none
  return forms
    .flatMap((form) => [
      `${form.form}: ${own.numbers(form)}${form.quota === null ? "" : own.quota(form.quota, form.beyond)}`,
      ...form.candidates.map((candidate) => {
        const { decidedOn, decision, holds, missingPapers, missingSummary, number, person, state, title, unitName } =
          candidate
        const notes = [
          ...(decision === null ? [] : [decision]),
          ...(decidedOn === null ? [] : [formatLocalDate(decidedOn)]),
          ...(missingSummary ? [own.summary] : []),
          ...(missingPapers.length > 0 ? [own.papers(missingPapers)] : []),
          ...(holds.length > 0 ? [own.held] : []),
        ]
        const who = person === null ? unitName : `${person} – ${unitName}`
        return row(
          [`  ${number}`.slice(0, 14), title, who, own.states[state], notes.join("; ")],
          [14, ...widths.slice(1)],
        )
      }),
    ])
    .join("\n")
}

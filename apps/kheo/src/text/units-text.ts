import type { ShownUnits } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"
import { row } from "./columns.ts"

const widths = [38, 7, 10, 10, 12]

const words = {
  vi: {
    heads: ["Đơn vị", "Mô hình", "Hội nghị", "Báo cáo", "Ghi chú"],
    late: "trễ hạn",
    unreconciled: "chưa đối chiếu",
    outstanding: (count: number) => `còn thiếu ${count}`,
  },
  en: {
    heads: ["Unit", "Models", "Conference", "Report", "Note"],
    late: "late",
    unreconciled: "not reconciled",
    outstanding: (count: number) => `${count} missing`,
  },
} as const

/** Every unit on a line, under its block. */
export const unitsText = ({ units }: ShownUnits, language: Language): string => {
  const own = words[language]
  const day = (date: string | null) => (date === null ? "–" : formatLocalDate(date))
  return [
    row(own.heads, widths),
    ...[...Map.groupBy(units, ({ block }) => block)].flatMap(([block, members]) => [
      block.toLocaleUpperCase("vi"),
      ...members.map(({ conferenceOn, late, models, name, outstanding, reportedOn, unreconciled }) => {
        const notes = [
          ...(late ? [own.late] : []),
          ...(unreconciled ? [own.unreconciled] : []),
          ...(outstanding > 0 ? [own.outstanding(outstanding)] : []),
        ]
        return row(
          [`  ${name}`, models, day(conferenceOn), day(reportedOn), notes.join(", ")],
          [...widths.slice(0, 4), 40],
        )
      }),
    ]),
  ].join("\n")
}

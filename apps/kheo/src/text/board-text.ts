import type { ShownBoard } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import type { BoardNumbers } from "@kheo/domain/reporting-board"
import { formatLocalDate } from "@kheo/vietnamese"
import { row } from "./columns.ts"

const widths = [30, 5, 6, 6, 6, 6, 4, 7]

const words = {
  vi: {
    title: (campaign: number, day: string) => `BẢNG THEO DÕI “DÂN VẬN KHÉO” NĂM ${campaign} – số liệu đến ${day}`,
    deadline: (day: string) => `Hạn báo cáo: ${day}`,
    notOpen: "Ngày này đợt thi đua chưa mở.",
    heads: ["Khối", "Đ.vị", "M.hình", "H.nghị", "B.cáo", "K.quả", "KNR", "Đ.xuất"],
    total: "CỘNG",
    reported: (count: number) => `Đã báo cáo (${count}):`,
    missing: (count: number) => `Chưa báo cáo (${count}):`,
    late: (count: number) => `Trong đó nộp trễ: ${count}. `,
    legend: "H.nghị: hội nghị tổng kết; K.quả: mô hình có kết quả; KNR: không nhân rộng được; Đ.xuất: đề xuất khen.",
  },
  en: {
    title: (campaign: number, day: string) => `THE “DÂN VẬN KHÉO” BOARD ${campaign} – as of ${day}`,
    deadline: (day: string) => `Deadline: ${day}`,
    notOpen: "The campaign was not open on that day.",
    heads: ["Block", "Units", "Models", "Conf.", "Rep.", "Subm.", "N/S", "Prop."],
    total: "TOTAL",
    reported: (count: number) => `Reported (${count}):`,
    missing: (count: number) => `Not reported (${count}):`,
    late: (count: number) => `Late: ${count}. `,
    legend: "Conf.: closing conferences; Subm.: models with results; N/S: not scalable; Prop.: proposed for an award.",
  },
} as const

/** The board as text of 80 columns. */
export const boardText = (board: ShownBoard, language: Language): string => {
  const own = words[language]
  const line = (name: string, numbers: BoardNumbers) => {
    const { conferences, models, notScalable, proposed, reports, submitted, units } = numbers
    return row([name, units, models, conferences, reports, submitted, notScalable, proposed], widths)
  }
  const { asOf, blocks, campaign, deadline, missing, reported, totals } = board
  return [
    own.title(campaign, formatLocalDate(asOf)),
    deadline === null ? own.notOpen : own.deadline(formatLocalDate(deadline)),
    "",
    row(own.heads, widths),
    ...blocks.map(({ block, ...numbers }) => line(block, numbers)),
    line(own.total, totals),
    "",
    `${totals.late > 0 ? own.late(totals.late) : ""}${own.legend}`,
    "",
    own.reported(reported.length),
    ...reported.map((name) => `  ${name}`),
    "",
    own.missing(missing.length),
    ...missing.map((name) => `  ${name}`),
  ].join("\n")
}

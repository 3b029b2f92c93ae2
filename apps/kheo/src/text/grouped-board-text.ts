import type { ShownBoardBy } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate as day } from "@kheo/vietnamese"
import { row } from "./columns.ts"

const widths = [30, 5, 6, 6, 6, 6, 4, 7]

const words = {
  vi: {
    by: { "recipient-group": "Nhóm nơi nhận", field: "Lĩnh vực", level: "Cấp" },
    title: (campaign: number, asOf: string) => `BẢNG THEO DÕI “DÂN VẬN KHÉO” NĂM ${campaign} – số liệu đến ${asOf}`,
    heads: ["Đ.vị", "M.hình", "H.nghị", "B.cáo", "K.quả", "KNR", "Đ.xuất"],
    none: "(chưa xếp)",
    total: "CỘNG",
  },
  en: {
    by: { "recipient-group": "Recipient group", field: "Field", level: "Level" },
    title: (campaign: number, asOf: string) => `THE “DÂN VẬN KHÉO” BOARD ${campaign} – as of ${asOf}`,
    heads: ["Units", "Models", "Conf.", "Rep.", "Subm.", "N/S", "Prop."],
    none: "(none)",
    total: "TOTAL",
  },
} as const

/** The board by another division, of 80 columns; what can't be counted of models is left open. */
export const groupedBoardText = (shown: ShownBoardBy, language: Language): string => {
  const own = words[language]
  const line = (name: string, numbers: ShownBoardBy["totals"]) => {
    const { models, notScalable, proposed, submitted, units } = numbers
    const [held, came] = "reports" in numbers ? [numbers.conferences, numbers.reports] : ["", ""]
    return row([name, units, models, held, came, submitted, notScalable, proposed], widths)
  }
  return [
    own.title(shown.campaign, day(shown.asOf)),
    "",
    row([own.by[shown.by], ...own.heads], widths),
    ...shown.groups.map(({ group, ...numbers }) => line(group ?? own.none, numbers)),
    line(own.total, shown.totals),
  ].join("\n")
}

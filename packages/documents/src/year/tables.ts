import type { BarChart } from "../chart/bar-chart.ts"
import type { ListTable } from "../letter/list-table.ts"
import { callingOrder } from "../awards/calling-order.ts"
import { isWaiting, namedWithUnit } from "../awards/content.ts"
import { paperDate } from "@kheo/vietnamese"
import type { YearContent, YearFigures, YearNumbers } from "./content.ts"
import { isAwarded, isCounted, rowOf, twoYears } from "./figures.ts"

const shown: ReadonlyArray<keyof YearNumbers> = [
  "units",
  "models",
  "conferences",
  "reports",
  "late",
  "submitted",
  "notScalable",
  "proposed",
]

const short: Readonly<Record<string, string>> = {
  units: "Đơn vị",
  models: "Mô hình",
  conferences: "Hội nghị",
  reports: "Báo cáo",
  late: "Trễ hạn",
  submitted: "Có kết quả",
  notScalable: "Không nhân rộng được",
  proposed: "Đề nghị khen",
}

/** Every block with what the board counts, and all together. */
export const blocksTable = ({ blocks, totals, units }: YearFigures): ListTable => ({
  figuresFrom: 1,
  columns: [
    { heading: "Khối", share: 34 },
    ...shown.map((name) => ({ heading: short[name] ?? name, share: 14, center: true })),
  ],
  rows: [
    ...blocks.map(({ block, ...numbers }) =>
      rowOf(
        block,
        numbers,
        units.filter((unit) => unit.block === block),
        shown,
      ),
    ),
    rowOf("Cộng", totals, units, shown, true),
  ],
})

/** Models of every block: registered, with results, not scalable. */
export const modelsChart = ({ blocks }: YearFigures): BarChart => ({
  title: "Mô hình theo khối",
  labels: blocks.map(({ block }) => block),
  bars: [
    { name: "đăng ký", values: blocks.map(({ models }) => models) },
    { name: "có kết quả", values: blocks.map(({ submitted }) => submitted) },
    { name: "không nhân rộng được", values: blocks.map(({ notScalable }) => notScalable) },
  ],
})

/** Units of every block: all, with a conference, with a report. */
export const unitsChart = ({ blocks }: YearFigures): BarChart => ({
  title: "Tổng kết, báo cáo theo khối",
  labels: blocks.map(({ block }) => block),
  bars: [
    { name: "đơn vị", values: blocks.map(({ units }) => units) },
    { name: "đã tổ chức hội nghị", values: blocks.map(({ conferences }) => conferences) },
    { name: "đã gửi báo cáo", values: blocks.map(({ reports }) => reports) },
  ],
})

/** What became of the proposals, form by form. */
export const awardsTable = ({ candidates, forms }: YearContent): ListTable => {
  const rows = callingOrder(candidates.filter(isCounted), forms).map(({ collectives, form, individuals }) => {
    const all = [...collectives, ...individuals]
    const lists = [all, collectives, individuals, all.filter(isAwarded), all.filter(isWaiting)]
    return {
      cells: [form, ...lists.map((list) => String(list.length))],
      claims: lists.map((list, index) => ({ what: `${form}: ${heads[index]}`, list: list.map(namedWithUnit) })),
    }
  })
  return {
    figuresFrom: 1,
    columns: [
      { heading: "Hình thức khen thưởng", share: 44 },
      ...heads.map((heading) => ({ heading, share: 18, center: true })),
    ],
    rows,
  }
}

const heads = ["Đề nghị", "Tập thể", "Cá nhân", "Đã khen", "Chờ quyết định"]

/** This campaign beside the one before. */
export const twoYearsTable = (before: YearFigures, now: YearFigures): ListTable => ({
  figuresFrom: 2,
  columns: [
    { heading: "Chỉ tiêu", share: 52 },
    { heading: "So sánh", share: 18, center: true },
    { heading: `Năm ${before.campaign}`, share: 20, center: true },
    { heading: `Năm ${now.campaign}`, share: 20, center: true },
  ],
  rows: twoYears(before, now, shown),
})

/** Every unit with what it did, block by block. */
export const unitsTable = ({ blocks, units }: YearFigures): ListTable => {
  let number = 0
  return {
    columns: [
      { heading: "STT", share: 10, center: true },
      { heading: "Đơn vị", share: 46 },
      { heading: "Mô hình", share: 13, center: true },
      { heading: "Hội nghị", share: 18, center: true },
      { heading: "Báo cáo", share: 18, center: true },
      { heading: "Có kết quả", share: 13, center: true },
      { heading: "Không nhân rộng", share: 14, center: true },
    ],
    rows: blocks.flatMap(({ block, units: all }) => [
      { section: `${block} (${String(all).padStart(2, "0")} đơn vị)` },
      ...units
        .filter((unit) => unit.block === block)
        .map(({ conferenceOn, late, models, name, reportedOn }) => ({
          cells: [
            String((number += 1)),
            name,
            String(models.length),
            conferenceOn === null ? "–" : paperDate(conferenceOn),
            reportedOn === null ? "–" : `${paperDate(reportedOn)}${late ? " (trễ)" : ""}`,
            String(models.filter(({ outcome }) => outcome === "submitted").length),
            String(models.filter(({ outcome }) => outcome === "notScalable").length),
          ],
        })),
    ]),
  }
}

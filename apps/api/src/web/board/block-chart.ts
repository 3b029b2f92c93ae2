import type { ShownOverview } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { type BarPart, keyOf, shareBars } from "../charts/index.ts"
import { count, percentOf } from "../page/figures.ts"
import { html, type Html } from "../page/html.ts"

/** How far each block has come: reports in time, late, and still owed. */
export const blockChart = ({ blocks }: Pick<ShownOverview, "blocks">, language: Language): Html => {
  const own = words[language]
  const partsOf = ({
    late,
    reports,
    units,
  }: {
    late: number
    reports: number
    units: number
  }): ReadonlyArray<BarPart> => [
    { name: own.inTime, tone: "good", value: reports - late },
    { name: own.late, tone: "late", value: late },
    { name: own.owed, tone: "owed", value: units - reports },
  ]
  const bars = blocks.map((block) => ({
    name: block.block === "" ? own.unnamed : block.block,
    figure: `${count(block.reports)}/${count(block.units)} · ${percentOf(block.reports, block.units)} %`,
    parts: partsOf(block),
  }))
  return html`<figure class="card">
    <figcaption>
      <h2>${own.title}</h2>
      ${keyOf(partsOf({ late: 0, reports: 0, units: 0 }))}
    </figcaption>
    ${blocks.length === 0 ? html`<p>${own.none}</p>` : shareBars("block", bars)}
  </figure>`
}

const words = {
  vi: {
    title: "Tiến độ theo khối",
    inTime: "Báo cáo đúng hạn",
    late: "Báo cáo trễ hạn",
    owed: "Chưa báo cáo",
    none: "Chưa có đơn vị nào phải báo cáo.",
    unnamed: "Chưa xếp khối",
  },
  en: {
    title: "Progress by block",
    inTime: "Reported in time",
    late: "Reported late",
    owed: "Not reported",
    none: "No unit has to report yet.",
    unnamed: "No block",
  },
}

import type { ShownOverview } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import type { BoardNumbers } from "@kheo/domain/reporting-board"
import { count, percentOf } from "../page/figures.ts"
import { html, type Html } from "../page/html.ts"

/** The columns of the board in their order, by the names that the board has for them. */
export const columns: ReadonlyArray<keyof BoardNumbers> = [
  "units",
  "reports",
  "late",
  "conferences",
  "models",
  "individuals",
  "submitted",
  "notScalable",
  "proposed",
]

/** The board's numbers by block, with the totals. */
export const blockTable = ({ blocks, totals }: Pick<ShownOverview, "blocks" | "totals">, language: Language): Html => {
  const { caption, names, share, total, unnamed } = words[language]
  const row = (numbers: BoardNumbers) =>
    html`${columns.map((column) => html`<td class="n">${count(numbers[column])}</td>`)}
      <td class="n">${percentOf(numbers.reports, numbers.units)} %</td>`
  return html`<table class="wide">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${names.block}</th>
        ${columns.map((column) => html`<th scope="col" class="n">${names[column]}</th>`)}
        <th scope="col" class="n">${share}</th>
      </tr>
    </thead>
    <tbody>
      ${blocks.map(
        ({ block, ...numbers }) =>
          html`<tr>
            <th scope="row">${block === "" ? unnamed : block}</th>
            ${row(numbers)}
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${total}</th>
        ${row(totals)}
      </tr>
    </tfoot>
  </table>`
}

const words = {
  vi: {
    caption: "Số liệu theo khối, theo thứ tự danh sách đơn vị",
    unnamed: "Chưa xếp khối",
    total: "Tổng cộng",
    share: "Tỷ lệ",
    names: {
      block: "Khối",
      units: "Đơn vị",
      reports: "Đã báo cáo",
      late: "Trễ hạn",
      conferences: "Đã tổng kết",
      models: "Mô hình",
      individuals: "Của cá nhân",
      submitted: "Có kết quả",
      notScalable: "Không nhân rộng",
      proposed: "Đề xuất khen",
    },
  },
  en: {
    caption: "Numbers by block, in the order of the roster",
    unnamed: "No block",
    total: "Total",
    share: "Share",
    names: {
      block: "Block",
      units: "Units",
      reports: "Reported",
      late: "Late",
      conferences: "Conference",
      models: "Models",
      individuals: "Individuals’",
      submitted: "With results",
      notScalable: "Not scalable",
      proposed: "Proposed",
    },
  },
}

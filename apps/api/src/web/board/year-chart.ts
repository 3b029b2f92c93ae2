import type { ShownYears } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { shareBars } from "../charts/index.ts"
import { count, day, percentOf } from "../page/figures.ts"
import { html, type Html } from "../page/html.ts"

/** The campaign beside those before it, each as many days from its own deadline. */
export const yearChart = ({ days, years }: Pick<ShownYears, "days" | "years">, language: Language): Html => {
  const own = words[language]
  if (years.length < 2) return html`<p class="soft">${own.alone}</p>`
  const shares = years.map(({ campaign, totals }) => ({
    name: String(campaign),
    figure: `${percentOf(totals.reports, totals.units)} % · ${count(totals.reports)}/${count(totals.units)}`,
    parts: [
      { name: own.reported, tone: "good" as const, value: totals.reports },
      { name: own.owed, tone: "owed" as const, value: totals.units - totals.reports },
    ],
  }))
  const models = years.map(({ campaign, totals }) => ({
    name: String(campaign),
    figure: count(totals.models),
    parts: [{ name: own.models, tone: "good" as const, value: totals.models }],
  }))
  return html`<figure class="card">
    <figcaption>
      <h2>${own.title}</h2>
      <p class="soft small">${own.when(days ?? 0)}</p>
    </figcaption>
    <div class="pair">
      <div>
        <h3>${own.reportedShare}</h3>
        ${shareBars("share", shares)}
      </div>
      <div>
        <h3>${own.models}</h3>
        ${shareBars("models", models, Math.max(1, ...years.map(({ totals }) => totals.models)))}
      </div>
    </div>
    <details>
      <summary>${own.asTable}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="${own.title}">
        <table>
          <caption class="seen">
            ${own.title}
          </caption>
          <thead>
            <tr>
              <th scope="col">${own.year}</th>
              <th scope="col">${own.onDay}</th>
              <th scope="col" class="n">${own.units}</th>
              <th scope="col" class="n">${own.reported}</th>
              <th scope="col" class="n">${own.conferences}</th>
              <th scope="col" class="n">${own.models}</th>
              <th scope="col" class="n">${own.proposed}</th>
            </tr>
          </thead>
          <tbody>
            ${years.map(
              ({ asOf, campaign, totals }) =>
                html`<tr>
                  <th scope="row">${campaign}</th>
                  <td>${day(asOf)}</td>
                  <td class="n">${count(totals.units)}</td>
                  <td class="n">${count(totals.reports)}</td>
                  <td class="n">${count(totals.conferences)}</td>
                  <td class="n">${count(totals.models)}</td>
                  <td class="n">${count(totals.proposed)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`
}

const words = {
  vi: {
    title: "So với các năm trước",
    alone: "Sổ chưa có đợt nào trước đợt này.",
    when: (days: number) =>
      days === 0
        ? "Mỗi năm tính đến đúng ngày hạn báo cáo của năm ấy."
        : `Mỗi năm tính tại thời điểm ${count(Math.abs(days))} ngày ${days < 0 ? "trước" : "sau"} hạn báo cáo của năm ấy.`,
    reportedShare: "Tỷ lệ đơn vị đã báo cáo",
    reported: "Đã báo cáo",
    owed: "Chưa báo cáo",
    models: "Mô hình đăng ký",
    asTable: "Xem bảng số",
    year: "Năm",
    onDay: "Tính đến",
    units: "Đơn vị",
    conferences: "Đã tổng kết",
    proposed: "Đề xuất khen",
  },
  en: {
    title: "Compared with earlier years",
    alone: "The register has no campaign before this one.",
    when: (days: number) =>
      days === 0
        ? "Each year as of its own deadline."
        : `Each year as of ${count(Math.abs(days))} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "before" : "after"} its own deadline.`,
    reportedShare: "Share of units that have reported",
    reported: "Reported",
    owed: "Not reported",
    models: "Models registered",
    asTable: "As a table",
    year: "Year",
    onDay: "As of",
    units: "Units",
    conferences: "Conference",
    proposed: "Proposed",
  },
}

import type { ListedModel } from "@kheo/domain/model-register"
import { html, type Html } from "../page/html.ts"
import { link } from "../page/links.ts"
import type { Visit } from "../page/page.ts"
import { outcomes } from "./outcome.ts"

/** Some models, each with the way to its story. */
export const modelTable = (visit: Visit, models: ReadonlyArray<ListedModel>): Html => {
  const { language } = visit
  const own = words[language]
  return html`<div class="card">
    <div class="scroll" tabindex="0" role="region" aria-label="${own.caption}">
      <table class="wide">
        <caption class="seen">
          ${own.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${own.number}</th>
            <th scope="col">${own.title}</th>
            <th scope="col">${own.unit}</th>
            <th scope="col">${own.field}</th>
            <th scope="col">${own.outcome}</th>
            <th scope="col">${own.award}</th>
          </tr>
        </thead>
        <tbody>
          ${models.map(
            ({ awards, field, holder, number, outcome, person, proposals, title, unitName }) =>
              html`<tr>
                <td class="number">${number}</td>
                <th scope="row">
                  <a href="${link(visit, `/models/${number}`)}">${title}</a
                  >${holder === "individual" && html`<br /><span class="soft">${person ?? own.individual}</span>`}
                </th>
                <td>${unitName}</td>
                <td>${field ?? "–"}</td>
                <td>${outcomes[outcome ?? "pending"][language]}</td>
                <td>
                  ${
                    awards.length > 0
                      ? html`<span class="ok">${awards.join(", ")}</span>`
                      : proposals.length > 0
                        ? `${own.proposed}: ${proposals.join(", ")}`
                        : "–"
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`
}

const words = {
  vi: {
    caption: "Danh sách mô hình",
    number: "Số",
    title: "Tên mô hình",
    unit: "Đơn vị",
    field: "Lĩnh vực",
    outcome: "Kết quả",
    award: "Khen thưởng",
    proposed: "đề xuất",
    individual: "cá nhân",
  },
  en: {
    caption: "List of models",
    number: "Number",
    title: "Model",
    unit: "Unit",
    field: "Field",
    outcome: "Outcome",
    award: "Awards",
    proposed: "proposed",
    individual: "an individual",
  },
}

import type { ShownOverview } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"
import { type Bucket, bucketsOf, dayColumns } from "../charts/index.ts"
import { count } from "../page/figures.ts"
import { html, type Html } from "../page/html.ts"

/** On which days reports came, with the deadline among them. */
export const dayChart = (
  { deadline, members }: Pick<ShownOverview, "deadline" | "members">,
  language: Language,
): Html => {
  const own = words[language]
  const days = members.flatMap(({ report }) => (report === null ? [] : [report.receivedOn]))
  const buckets = bucketsOf(days, days.length === 0 || deadline === null ? [] : [deadline])
  const late = deadline === null ? 0 : days.filter((day) => day > deadline).length
  return html`<figure class="card">
    <figcaption><h2>${own.title}</h2></figcaption>
    ${
      days.length === 0
        ? html`<p>${own.none}</p>`
        : html`${dayColumns({
              id: "day",
              title: own.title,
              description: own.told(days.length, late),
              buckets,
              deadline: deadline === null ? undefined : { day: deadline, name: own.due(formatLocalDate(deadline)) },
            })}
            <details>
              <summary>${own.asTable}</summary>
              ${tableOf(buckets, own)}
            </details>`
    }
  </figure>`
}

const tableOf = (buckets: ReadonlyArray<Bucket>, own: (typeof words)["vi"]): Html =>
  html`<table>
    <caption class="seen">
      ${own.title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${own.day}</th>
        <th scope="col" class="n">${own.count}</th>
      </tr>
    </thead>
    <tbody>
      ${buckets.map(
        ({ first, last, value }) =>
          value > 0 &&
          html`<tr>
            <th scope="row">${formatLocalDate(first)}${first !== last && ` – ${formatLocalDate(last)}`}</th>
            <td class="n">${count(value)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`

const words = {
  vi: {
    title: "Báo cáo nhận theo ngày",
    none: "Chưa nhận báo cáo nào.",
    asTable: "Xem bảng số",
    day: "Ngày nhận",
    count: "Số báo cáo",
    due: (day: string) => `Hạn ${day}`,
    told: (all: number, late: number) => `Đã nhận ${count(all)} báo cáo, trong đó ${count(late)} sau hạn.`,
  },
  en: {
    title: "Reports by the day they came",
    none: "No report has come yet.",
    asTable: "As a table",
    day: "Received on",
    count: "Reports",
    due: (day: string) => `Due ${day}`,
    told: (all: number, late: number) => `${count(all)} reports came, ${count(late)} of them after the deadline.`,
  },
}

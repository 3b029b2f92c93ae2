import type { ShownOverview } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { day } from "../page/figures.ts"
import { html, type Html } from "../page/html.ts"

type Member = ShownOverview["members"][number]

/** The units of one block that owe their report, and what is known of each. */
export const owingTable = (id: string, block: string, units: ReadonlyArray<Member>, language: Language): Html => {
  const own = words[language]
  return html`<section class="card">
    <h2 id="${id}">${block === "" ? own.unnamed : block} <span class="soft">(${units.length})</span></h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="${id}">
      <table class="even">
        <thead>
          <tr>
            <th scope="col">${own.unit}</th>
            <th scope="col">${own.state}</th>
            <th scope="col">${own.registered}</th>
            <th scope="col">${own.conference}</th>
            <th scope="col">${own.reminded}</th>
          </tr>
        </thead>
        <tbody>
          ${units.map(
            ({ behind, conferenceHeldOn, name, overdue, registered, remindedOn }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${stateOf(overdue, behind, own)}</td>
                <td>${registered ? own.yes : own.no}</td>
                <td>${conferenceHeldOn === null ? own.notYet : day(conferenceHeldOn)}</td>
                <td>${remindedOn === null ? own.notYet : day(remindedOn)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}

const stateOf = (overdue: boolean, behind: boolean, own: (typeof words)["vi"]): Html => {
  if (!behind) return html`<span class="tag ok">${own.cleared}</span>`
  return overdue ? html`<span class="tag bad">${own.overdue}</span>` : html`<span class="tag">${own.waiting}</span>`
}

const words = {
  vi: {
    unnamed: "Chưa xếp khối",
    unit: "Đơn vị",
    registered: "Đăng ký mô hình",
    conference: "Hội nghị tổng kết",
    reminded: "Nhắc lần cuối",
    state: "Tình trạng",
    yes: "có",
    no: "không",
    notYet: "chưa",
    cleared: "không phải nhắc",
    overdue: "quá hạn",
    waiting: "còn hạn",
  },
  en: {
    unnamed: "No block",
    unit: "Unit",
    registered: "Registered",
    conference: "Conference",
    reminded: "Last reminded",
    state: "State",
    yes: "yes",
    no: "no",
    notYet: "not yet",
    cleared: "needs no reminder",
    overdue: "overdue",
    waiting: "not due yet",
  },
}

import type { ShownOverview } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { count, percentOf } from "../page/figures.ts"
import { html, type Html } from "../page/html.ts"

/** The figures that a leader asks for first. */
export const tiles = ({ asOf, deadline, totals }: ShownOverview, language: Language): Html => {
  const own = words[language]
  const owed = totals.units - totals.reports
  const overdue = deadline !== null && asOf > deadline
  return html`<dl class="tiles">
    <div class="main">
      <dt>${own.reported}</dt>
      <dd>
        ${count(totals.reports)}<small>/${count(totals.units)} · ${percentOf(totals.reports, totals.units)} %</small>
      </dd>
    </div>
    <div class="${owed > 0 ? "due" : "main"}">
      <dt>${overdue ? own.overdue : own.owed}</dt>
      <dd>${count(owed)}</dd>
    </div>
    <div>
      <dt>${own.late}</dt>
      <dd>${count(totals.late)}</dd>
    </div>
    <div>
      <dt>${own.conferences}</dt>
      <dd>${count(totals.conferences)}<small>/${count(totals.units)}</small></dd>
    </div>
    <div>
      <dt>${own.models}</dt>
      <dd>${count(totals.models)}</dd>
    </div>
    <div>
      <dt>${own.submitted}</dt>
      <dd>${count(totals.submitted)}</dd>
    </div>
    <div>
      <dt>${own.notScalable}</dt>
      <dd>${count(totals.notScalable)}</dd>
    </div>
    <div>
      <dt>${own.proposed}</dt>
      <dd>${count(totals.proposed)}</dd>
    </div>
  </dl>`
}

const words = {
  vi: {
    reported: "đơn vị đã báo cáo",
    owed: "đơn vị chưa báo cáo",
    overdue: "đơn vị quá hạn chưa báo cáo",
    late: "báo cáo trễ hạn",
    conferences: "đơn vị đã tổng kết",
    models: "mô hình đăng ký",
    submitted: "mô hình đã có kết quả",
    notScalable: "mô hình không nhân rộng được",
    proposed: "mô hình đề xuất khen",
  },
  en: {
    reported: "units have reported",
    owed: "units have not reported",
    overdue: "units are overdue",
    late: "reports came late",
    conferences: "units held their conference",
    models: "models registered",
    submitted: "models with results",
    notScalable: "models not scalable",
    proposed: "models proposed for awards",
  },
}

import { showOverview } from "@kheo/application"
import { Effect } from "effect"
import { deadlineWords } from "../board/deadline-words.ts"
import { campaignOf } from "../page/campaign-of.ts"
import { evidenceLine, timesForm } from "../page/evidence.ts"
import { html } from "../page/html.ts"
import type { Page } from "../page/page.ts"
import { pageNumber, pager } from "../page/pager.ts"
import { count } from "../page/figures.ts"
import { owingTable } from "./owing-table.ts"

const most = 50

/** Who has not reported, block by block in the order of the roster. */
export const owingPage: Page = {
  path: "/campaigns/{campaign}/owing",
  name: { vi: "Chưa báo cáo", en: "Not reported" },
  show: (visit) =>
    Effect.gen(function* () {
      const { language, times } = visit
      const campaign = yield* campaignOf(visit)
      const overview = yield* showOverview({ campaign, ...times })
      const own = words[language]
      const owing = overview.members.filter(({ report }) => report === null)
      const page = pageNumber(visit, owing.length, most)
      const shown = Map.groupBy(owing.slice((page - 1) * most, page * most), ({ block }) => block)
      return {
        title: `${own.title} ${campaign}`,
        campaign,
        follows: overview.position,
        main: html`<h1>${own.title}</h1>
          <p><strong>${deadlineWords(overview.deadline, overview.asOf, language)}</strong></p>
          ${evidenceLine(overview, language)} ${timesForm(visit)}
          <p>${own.told(count(owing.length), count(overview.totals.units))}</p>
          ${[...shown].map(([block, units], index) => owingTable(`b${index}`, block, units, language))}
          ${pager(visit, page, owing.length, most)}`,
      }
    }),
}

const words = {
  vi: {
    title: "Đơn vị chưa báo cáo",
    told: (owing: string, units: string) =>
      owing === "0" ? `Cả ${units} đơn vị đã báo cáo.` : `${owing} trong ${units} đơn vị chưa báo cáo.`,
  },
  en: {
    title: "Units that have not reported",
    told: (owing: string, units: string) =>
      owing === "0" ? `All ${units} units have reported.` : `${owing} of ${units} units have not reported.`,
  },
}

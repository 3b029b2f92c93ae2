import { showOverview, showYears } from "@kheo/application"
import { Effect } from "effect"
import { campaignOf } from "../page/campaign-of.ts"
import { evidenceLine, timesForm } from "../page/evidence.ts"
import { html } from "../page/html.ts"
import { link } from "../page/links.ts"
import type { Page } from "../page/page.ts"
import { blockChart } from "./block-chart.ts"
import { blockTable } from "./block-table.ts"
import { dayChart } from "./day-chart.ts"
import { deadlineWords } from "./deadline-words.ts"
import { tiles } from "./tiles.ts"
import { yearChart } from "./year-chart.ts"

/** The board of a campaign: figures, the blocks, the days, the years. */
export const boardPage: Page = {
  path: "/campaigns/{campaign}",
  name: { vi: "Bảng theo dõi", en: "Board" },
  show: (visit) =>
    Effect.gen(function* () {
      const { language, times } = visit
      const campaign = yield* campaignOf(visit)
      const overview = yield* showOverview({ campaign, ...times })
      const years = yield* showYears({ campaign, asOf: overview.asOf, knownAt: String(overview.position) })
      const own = words[language]
      const owed = overview.missing.length
      return {
        title: `${own.board} ${campaign}`,
        campaign,
        follows: overview.position,
        main: html`<h1>${overview.title ?? `${own.campaign} ${campaign}`}</h1>
          <p><strong>${deadlineWords(overview.deadline, overview.asOf, language)}</strong></p>
          ${evidenceLine(overview, language)} ${timesForm(visit)} ${tiles(overview, language)}
          ${owed > 0 && html`<p class="note"><a href="${link(visit, `/campaigns/${campaign}/owing`)}">${own.owing(owed)}</a></p>`}
          <div class="pair">${blockChart(overview, language)}${dayChart(overview, language)}</div>
          <section class="card">
            <h2 id="by-block">${own.byBlock}</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="by-block">
              ${blockTable(overview, language)}
            </div>
          </section>
          ${yearChart(years, language)}`,
      }
    }),
}

const words = {
  vi: {
    board: "Bảng theo dõi",
    campaign: "Đợt thi đua năm",
    byBlock: "Bảng số liệu theo khối",
    owing: (units: number) => `Xem ${units} đơn vị chưa báo cáo`,
  },
  en: {
    board: "Board",
    campaign: "Campaign of",
    byBlock: "Numbers by block",
    owing: (units: number) => `See the ${units} ${units === 1 ? "unit that has" : "units that have"} not reported`,
  },
}

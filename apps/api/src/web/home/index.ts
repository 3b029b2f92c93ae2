import { showCampaignTotals } from "@kheo/application"
import { Effect } from "effect"
import { deadlineWords } from "../board/deadline-words.ts"
import { progressBar, progressKey } from "../board/progress-parts.ts"
import { keyOf, shareBars } from "../charts/index.ts"
import { evidenceLine, timesForm } from "../page/evidence.ts"
import { count } from "../page/figures.ts"
import { html } from "../page/html.ts"
import { link } from "../page/links.ts"
import type { Page } from "../page/page.ts"

/** The campaigns, newest first, and where each of them stands. */
export const homePage: Page = {
  path: "/",
  name: { vi: "Các đợt thi đua", en: "Campaigns" },
  show: (visit) =>
    Effect.gen(function* () {
      const { language, times } = visit
      const { campaigns, ...evidence } = yield* showCampaignTotals(times)
      const own = words[language]
      return {
        title: own.title,
        follows: evidence.position,
        main: html`<h1>${own.title}</h1>
          ${evidenceLine(evidence, language)} ${timesForm(visit)}
          ${campaigns.length > 0 && keyOf(progressKey(language))}
          ${campaigns.length === 0 && html`<p class="card">${own.none}</p>`}
          ${campaigns.map(
            ({ asOf, campaign, deadline, title, totals }) =>
              html`<section class="card" aria-labelledby="c${campaign}">
                <h2 id="c${campaign}">
                  <a href="${link(visit, `/campaigns/${campaign}`)}">${title ?? `${own.campaign} ${campaign}`}</a>
                </h2>
                <p>${deadlineWords(deadline, asOf, language)}</p>
                ${shareBars(`c${campaign}`, [progressBar(own.reported, totals, language)])}
                <p class="soft">${own.models(count(totals.models), count(totals.proposed))}</p>
              </section>`,
          )}`,
      }
    }),
}

const words = {
  vi: {
    title: "Phong trào thi đua “Dân vận khéo”",
    campaign: "Đợt thi đua năm",
    none: "Sổ chưa có đợt thi đua nào đến ngày này.",
    reported: "Đơn vị đã báo cáo",
    models: (models: string, proposed: string) => `${models} mô hình đăng ký, ${proposed} mô hình đề xuất khen thưởng.`,
  },
  en: {
    title: "The “Dân vận khéo” movement",
    campaign: "Campaign of",
    none: "The register has no campaign up to this day.",
    reported: "Units that have reported",
    models: (models: string, proposed: string) => `${models} models registered, ${proposed} proposed for awards.`,
  },
}

import { showOverview, showSettings } from "@kheo/application"
import { Effect } from "effect"
import { blockTable } from "../board/block-table.ts"
import { campaignOf } from "../page/campaign-of.ts"
import { count, day } from "../page/figures.ts"
import { html } from "../page/html.ts"
import type { Page } from "../page/page.ts"
import { namedLists } from "./named-lists.ts"
import { paperHead } from "./paper-head.ts"
import { summary } from "./summary.ts"
import { timesForm } from "../page/evidence.ts"

/** The board as a paper to be printed on A4: who is meant is named in full. */
export const reportPage: Page = {
  path: "/campaigns/{campaign}/report",
  name: { vi: "Bản in", en: "To print" },
  show: (visit) =>
    Effect.gen(function* () {
      const { language, times } = visit
      const campaign = yield* campaignOf(visit)
      const overview = yield* showOverview({ campaign, ...times })
      const { settings } = yield* showSettings({ asOf: overview.asOf, knownAt: String(overview.position) })
      const own = words[language]
      return {
        title: `${own.title} ${campaign}`,
        campaign,
        sheet: true,
        main: html`${timesForm(visit)}
          <p class="screen soft">${own.how}</p>
          <article class="paper">
            ${paperHead(settings.office, overview.asOf, language)}
            <h1>${own.heading}</h1>
            <p class="under">${own.of(overview.title ?? String(campaign))}</p>
            ${summary(overview, language)}
            <h2>${own.byBlock}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="${own.byBlock}">
              ${blockTable(overview, language)}
            </div>
            ${namedLists(overview, language)}
            <p class="proof">
              ${own.proof(day(overview.asOf), count(overview.position))} <code>${overview.root}</code>
            </p>
          </article>`,
      }
    }),
}

const words = {
  vi: {
    title: "Tình hình báo cáo",
    heading: "TÌNH HÌNH THỰC HIỆN BÁO CÁO TỔNG KẾT",
    of: (title: string) => title,
    how: "Bản in khổ A4: bấm Ctrl+P để in hoặc lưu thành PDF.",
    byBlock: "1. Số liệu theo khối",
    proof: (asOf: ReturnType<typeof day>, position: string) =>
      html`In từ sổ Khéo. Số liệu tính đến ngày ${asOf} (vị trí ${position}). Mã gốc của sổ tại vị trí ấy:`,
  },
  en: {
    title: "State of reporting",
    heading: "STATE OF CLOSING REPORTS",
    of: (title: string) => title,
    how: "For A4 paper: Ctrl+P prints it or saves it as PDF.",
    byBlock: "1. Numbers by block",
    proof: (asOf: ReturnType<typeof day>, position: string) =>
      html`Printed from the register Khéo. Figures as of ${asOf} (position ${position}). The register’s root at that
      position:`,
  },
}

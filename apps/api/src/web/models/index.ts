import { showModels } from "@kheo/application"
import { Effect } from "effect"
import { campaignOf } from "../page/campaign-of.ts"
import { evidenceLine, timesForm } from "../page/evidence.ts"
import { count } from "../page/figures.ts"
import { html } from "../page/html.ts"
import type { Page } from "../page/page.ts"
import { pageNumber, pager } from "../page/pager.ts"
import { filterForm } from "./filter-form.ts"
import { modelTable } from "./model-table.ts"
import { isOne, outcomeNamed } from "./outcome.ts"

const most = 25

/** The models of a campaign: searched with or without marks, narrowed, page by page. */
export const modelsPage: Page = {
  path: "/campaigns/{campaign}/models",
  name: { vi: "Mô hình", en: "Models" },
  personal: true,
  show: (visit) =>
    Effect.gen(function* () {
      const { language, query, times } = visit
      const campaign = yield* campaignOf(visit)
      const text = (query["text"] ?? "").slice(0, 200).normalize("NFC").trim()
      const outcome = outcomeNamed(query["outcome"])
      const asked = { campaign, ...times }
      const shown = yield* showModels({ ...asked, ...(text === "" ? {} : { text, order: "rank" }) })
      const everyBlock =
        text === "" ? shown.models : (yield* showModels({ ...asked, knownAt: String(shown.position) })).models
      const blocks = [...new Set(everyBlock.map(({ block }) => block))].toSorted((one, other) =>
        one.localeCompare(other, "vi"),
      )
      const block = blocks.find((one) => one !== "" && one === query["block"])
      const found = shown.models.filter(
        (model) => (block === undefined || model.block === block) && (outcome === undefined || isOne(model, outcome)),
      )
      const page = pageNumber(visit, found.length, most)
      const own = words[language]
      const kept = { ...(text === "" ? {} : { text }), ...(block && { block }), ...(outcome && { outcome }) }
      return {
        title: `${own.title} ${campaign}`,
        campaign,
        follows: shown.position,
        main: html`<h1>${own.title} ${campaign}</h1>
          ${evidenceLine(shown, language)} ${timesForm(visit, kept)}
          ${filterForm(visit, { text, block, outcome, blocks })}
          <p role="status">${own.found(count(found.length), found.length === 1)}</p>
          ${found.length > 0 && modelTable(visit, found.slice((page - 1) * most, page * most))}
          ${pager(visit, page, found.length, most)}`,
      }
    }),
}

const words = {
  vi: {
    title: "Mô hình đăng ký năm",
    found: (models: string, _: boolean) =>
      models === "0" ? "Không có mô hình nào như vậy. Hãy bớt điều kiện tìm." : `${models} mô hình.`,
  },
  en: {
    title: "Models registered in",
    found: (models: string, isOne: boolean) =>
      models === "0" ? "There is no such model. Ask for less." : `${models} ${isOne ? "model" : "models"}.`,
  },
}

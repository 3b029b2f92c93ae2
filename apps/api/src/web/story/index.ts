import { showTimeline, type ShownTimeline } from "@kheo/application"
import { eventName, type Language } from "@kheo/application/language"
import { Effect } from "effect"
import { evidenceLine, timesForm } from "../page/evidence.ts"
import { count, day, instant } from "../page/figures.ts"
import { html, type Html, lines } from "../page/html.ts"
import { link } from "../page/links.ts"
import type { Page, Visit } from "../page/page.ts"
import { type Chapter, toldFact } from "./told-fact.ts"

type Year = ShownTimeline["years"][number]

/** One model across the years: what happened, on which day, when it was recorded and where in the register that stands. */
export const storyPage: Page = {
  path: "/models/{model}",
  name: { vi: "Mô hình", en: "Model" },
  personal: true,
  show: (visit) =>
    Effect.gen(function* () {
      const { language, params, times } = visit
      const story = yield* showTimeline({ model: params["model"] ?? "", ...times })
      const shown = story.years.find(({ model }) => model === story.model)
      const own = words[language]
      return {
        title: `${shown?.number ?? ""} ${shown?.title ?? ""}`.trim(),
        campaign: shown?.campaign,
        follows: story.position,
        main: html`<h1>${shown?.title}</h1>
          <p>
            <strong>${shown?.number}</strong> · ${shown?.unitName}${shown?.person !== null && html` · ${shown?.person}`}
          </p>
          ${evidenceLine(story, language)} ${timesForm(visit)}
          ${story.years.toReversed().map((year) => yearOf(visit, year, story.years.length > 1))}
          ${shown !== undefined && html`<p><a href="${link(visit, `/campaigns/${shown.campaign}/models`)}">${own.back}</a></p>`}`,
      }
    }),
}

const yearOf = (
  { language }: Visit,
  { campaign, chapters, number, title, unitName }: Year,
  isOfMany: boolean,
): Html => {
  const own = words[language]
  return html`<section class="card" aria-labelledby="y${number}">
    <h2 id="y${number}">
      ${own.year} ${campaign}${isOfMany && html` <span class="soft">– ${number}, “${title}”, ${unitName}</span>`}
    </h2>
    <ol class="life">
      ${chapters.map((chapter) => html`<li>${chapterOf(chapter, language)}</li>`)}
    </ol>
  </section>`
}

const chapterOf = (chapter: Chapter, language: Language): Html => {
  const { basis, occurredAt, position, recordedAt, what } = chapter
  const own = words[language]
  const told = toldFact(chapter, language)
  return html`<h3>${day(occurredAt)} – ${eventName(what, language)}</h3>
    ${
      told.length > 0 &&
      html`<dl class="facts">
        ${told.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${lines(value)}</dd>`,
        )}
      </dl>`
    }
    <p class="soft small">
      ${own.bases[basis]} · ${own.recorded} ${recordedAt === null ? "?" : instant(recordedAt)} · ${own.position}
      ${count(position)}
    </p>`
}

const words = {
  vi: {
    year: "Năm",
    recorded: "ghi sổ",
    position: "vị trí",
    back: "Mọi mô hình của đợt",
    bases: { paper: "ngày trên giấy", receipt: "ngày nhận", assumed: "ngày tạm ghi" },
  },
  en: {
    year: "Year",
    recorded: "recorded",
    position: "position",
    back: "All models of the campaign",
    bases: { paper: "day on the paper", receipt: "day of receipt", assumed: "day assumed" },
  },
}

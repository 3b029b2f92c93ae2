import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"
import { count, day } from "./figures.ts"
import { html, type Html } from "./html.ts"
import type { Visit } from "./page.ts"

/** What an answer rests on, as queries tell it. */
export interface Evidence {
  readonly asOf: string
  readonly knownAt: string | null
  readonly position: number
  readonly root: string
}

/** Of which day the figures are, and where the register stood. */
export const evidenceLine = ({ asOf, knownAt, position, root }: Evidence, language: Language): Html =>
  language === "vi"
    ? html`<p class="lead">
        Số liệu tính đến ngày ${day(asOf)} (vị trí
        ${count(position)})${knownAt !== null && html`, theo những gì đã biết tại ${knownWords(knownAt, language)}`}.
        <span class="small">Mã gốc <code title="${root}">${root.slice(0, 16)}…</code></span>
      </p>`
    : html`<p class="lead">
        Figures as of ${day(asOf)} (position
        ${count(position)})${knownAt !== null && html`, by what was known at ${knownWords(knownAt, language)}`}.
        <span class="small">Root <code title="${root}">${root.slice(0, 16)}…</code></span>
      </p>`

const knownWords = (knownAt: string, language: Language): string => {
  if (/^\d+$/u.test(knownAt)) return `${language === "vi" ? "vị trí" : "position"} ${count(Number(knownAt))}`
  return /^\d{4}-\d{2}-\d{2}$/u.test(knownAt) ? formatLocalDate(knownAt) : knownAt
}

/** Asks for another day or another state of knowledge; `kept` are the fields of the page's own that stay. */
export const timesForm = (
  { language, languageNamed, times }: Visit,
  kept: Readonly<Record<string, string>> = {},
): Html => {
  const own = words[language]
  const hidden = { ...kept, ...(languageNamed ? { lang: language } : {}) }
  return html`<details class="card screen" ${times.knownAt !== undefined && html` open`}>
    <summary>${own.other}</summary>
    <form>
      ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <div>
        <label for="as-of">${own.asOf}</label
        ><input
          id="as-of"
          name="asOf"
          size="12"
          placeholder="18/10/2022"
          inputmode="numeric"
          value="${times.asOf === undefined ? "" : formatLocalDate(times.asOf)}"
        />
      </div>
      <div>
        <label for="known-at">${own.knownAt}</label
        ><input id="known-at" name="knownAt" size="24" value="${times.knownAt ?? ""}" aria-describedby="known-help" />
      </div>
      <button>${own.show}</button>
      <p class="small soft whole" id="known-help">${own.help}</p>
    </form>
  </details>`
}

const words = {
  vi: {
    other: "Xem ngày khác",
    asOf: "Tính đến ngày",
    knownAt: "Đã biết tại",
    show: "Xem",
    help: "“Tính đến ngày”: việc của những ngày sau chưa tính. “Đã biết tại”: ngày ghi sổ hoặc vị trí, ví dụ 18/10/2022 hoặc 1.234; điều ghi hoặc sửa về sau chưa tính. Để trống là hôm nay, với mọi điều đã ghi.",
  },
  en: {
    other: "See another day",
    asOf: "As of",
    knownAt: "Known at",
    show: "Show",
    help: "“As of”: what happened on later days does not count. “Known at”: a day of recording or a position, as 18/10/2022 or 1.234; what was recorded or corrected later does not count. Empty means today, with everything recorded.",
  },
}

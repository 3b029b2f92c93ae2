import { formatLocalDate } from "@kheo/vietnamese"
import { html, type Html } from "../page/html.ts"
import type { Visit } from "../page/page.ts"
import { type Outcome, outcomes } from "./outcome.ts"

interface Asked {
  readonly text: string
  readonly block: string | undefined
  readonly outcome: Outcome | undefined
  /** Those that there are. */
  readonly blocks: ReadonlyArray<string>
}

/** Words to be found, block and outcome; day and language stay as they are. */
export const filterForm = (visit: Visit, { block, blocks, outcome, text }: Asked): Html => {
  const { language, languageNamed, times } = visit
  const own = words[language]
  const kept = {
    ...(languageNamed ? { lang: language } : {}),
    ...(times.asOf === undefined ? {} : { asOf: formatLocalDate(times.asOf) }),
    ...(times.knownAt === undefined ? {} : { knownAt: times.knownAt }),
  }
  const option = (value: string, name: string, isChosen: boolean) =>
    html`<option value="${value}" ${isChosen && html` selected`}>${name}</option>`
  return html`<form class="card" role="search">
    ${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <div>
      <label for="text">${own.text}</label
      ><input id="text" name="text" type="search" size="28" maxlength="200" value="${text}" />
    </div>
    <div>
      <label for="block">${own.block}</label
      ><select id="block" name="block">
        ${option("", own.every, block === undefined)}${blocks
          .filter((one) => one !== "")
          .map((one) => option(one, one, one === block))}
      </select>
    </div>
    <div>
      <label for="outcome">${own.outcome}</label
      ><select id="outcome" name="outcome">
        ${option("", own.every, outcome === undefined)}${Object.entries(outcomes).map(([name, said]) =>
          option(name, said[language], name === outcome),
        )}
      </select>
    </div>
    <button>${own.find}</button>
  </form>`
}

const words = {
  vi: { text: "Tìm (không cần dấu)", block: "Khối", outcome: "Kết quả", every: "Tất cả", find: "Tìm" },
  en: { text: "Find (marks may be left out)", block: "Block", outcome: "Outcome", every: "All", find: "Find" },
}

import type { Words } from "@kheo/application/language"
import { problemDetails, type Trouble } from "../problem/index.ts"
import { html } from "./page/html.ts"
import { link } from "./page/links.ts"
import type { Shown, Visit } from "./page/page.ts"

/** What went wrong, where, and what to do, as a page. */
export const troublePage = (trouble: Trouble, visit: Visit, traceId: string): Shown => {
  const { detail, errors, status, title } = problemDetails(trouble, visit.language, traceId)
  const language = visit.language
  return {
    title,
    status,
    main: html`<h1>${title}</h1>
      <p class="note">${errors?.[0]?.detail ?? detail}</p>
      <p><a href="${link({ ...visit, times: {} }, "/")}">${words.home[language]}</a></p>
      ${status >= 500 && html`<p class="soft small">${words.trace[language]} <code>${traceId}</code></p>`}`,
  }
}

const words = {
  home: { vi: "Về trang đầu", en: "To the first page" },
  trace: { vi: "Khi báo lỗi, hãy cho biết mã:", en: "When you report this, give the code:" },
} satisfies Record<string, Words>

import { count } from "../page/figures.ts"
import { html } from "../page/html.ts"
import { link } from "../page/links.ts"
import type { Page } from "../page/page.ts"
import { operationsIn } from "./operations.ts"

export { operationPage } from "./operation-page.ts"

/** The operations of the API, one subject at a time, from the same document as `/openapi.json`. */
export const referencePage: Page = {
  path: "/reference",
  name: { vi: "API", en: "API" },
  anyone: true,
  show: (visit) => {
    const { language, query } = visit
    const own = words[language]
    const { operations, subjects } = operationsIn(language)
    const byTag = Map.groupBy(operations, ({ tags }) => tags[0] ?? "")
    const asked = query["about"] ?? ""
    const tag = byTag.has(asked) ? asked : ([...byTag.keys()][0] ?? "")
    return {
      title: own.title,
      main: html`<h1>${own.title}</h1>
        <p class="lead">${own.lead} <a href="/openapi.json">/openapi.json</a></p>
        <nav class="card" aria-label="${own.subjects}">
          <ul class="key">
            ${[...byTag].map(
              ([name, some]) =>
                html`<li>
                  <a href="${link(visit, "/reference", { about: name })}" ${name === tag && html` aria-current="page"`}
                    >${name} (${count(some.length)})</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        <section class="card" aria-labelledby="subject">
          <h2 id="subject">${tag}</h2>
          <p class="soft">${subjects.get(tag)}</p>
          <ul class="plain">
            ${(byTag.get(tag) ?? []).map(
              ({ method, operationId, path, summary }) =>
                html`<li>
                  <a href="${link(visit, `/reference/${operationId}`)}"><code>${method} ${path}</code></a> ${summary}
                </li>`,
            )}
          </ul>
        </section>`,
    }
  },
}

const words = {
  vi: {
    title: "Tra cứu API",
    lead: "Dành cho người lập trình. Bản mô tả OpenAPI 3.1 cho chương trình:",
    subjects: "Theo đề mục",
  },
  en: {
    title: "API reference",
    lead: "For programmers. The OpenAPI 3.1 document, for programs:",
    subjects: "By subject",
  },
}

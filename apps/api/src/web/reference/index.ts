import { html } from "../page/html.ts"
import { link } from "../page/links.ts"
import type { Page } from "../page/page.ts"
import { operationsIn } from "./operations.ts"

export { operationPage } from "./operation-page.ts"

/** Every operation of the API by what it is about, from the same document as `/openapi.json`. */
export const referencePage: Page = {
  path: "/reference",
  name: { vi: "API", en: "API" },
  anyone: true,
  show: (visit) => {
    const { language } = visit
    const own = words[language]
    const { operations } = operationsIn(language)
    return {
      title: own.title,
      main: html`<h1>${own.title}</h1>
        <p class="lead">${own.lead} <a href="/openapi.json">/openapi.json</a></p>
        ${[...Map.groupBy(operations, ({ tags }) => tags[0] ?? "")].map(
          ([tag, some]) =>
            html`<section class="card" aria-labelledby="t-${tag}">
              <h2 id="t-${tag}">${tag}</h2>
              <ul class="plain">
                ${some.map(
                  ({ method, operationId, path, summary }) =>
                    html`<li>
                      <a href="${link(visit, `/reference/${operationId}`)}"><code>${method} ${path}</code></a>
                      ${summary}
                    </li>`,
                )}
              </ul>
            </section>`,
        )}`,
    }
  },
}

const words = {
  vi: { title: "Tra cứu API", lead: "Dành cho người lập trình. Bản mô tả OpenAPI 3.1 cho chương trình:" },
  en: { title: "API reference", lead: "For programmers. The OpenAPI 3.1 document, for programs:" },
}

import type { Language } from "@kheo/application/language"
import { Effect } from "effect"
import { trouble } from "../../problem/index.ts"
import { html, type Html, nothing, verbatim } from "../page/html.ts"
import { link } from "../page/links.ts"
import type { Page } from "../page/page.ts"
import { type Operation, operationsIn } from "./operations.ts"
import { schemaText } from "./schema-text.ts"

type Schemas = Readonly<Record<string, unknown>>

/** One operation: its parameters, what is sent and answered, what may go wrong, and a call of it. */
export const operationPage: Page = {
  path: "/reference/{operation}",
  name: { vi: "API", en: "API" },
  anyone: true,
  show: (visit) => {
    const { language, params } = visit
    const own = words[language]
    const { operations, schemas } = operationsIn(language)
    const found = operations.find(({ operationId }) => operationId === params["operation"])
    if (found === undefined) return Effect.fail(trouble("not-found"))
    const { method, path, requestBody, responses, summary } = found
    const good = Object.entries(responses).filter(([status]) => status < "400")
    const bad = Object.entries(responses).filter(([status]) => status >= "400")
    return {
      title: `${method} ${path}`,
      main: html`<p><a href="${link(visit, "/reference")}">← ${own.all}</a></p>
        <h1><code>${method} ${path}</code></h1>
        <p class="lead">${summary}</p>
        ${scopeOf(found, language)} ${parametersOf(found, schemas, language)}
        ${
          requestBody !== undefined &&
          html`<section class="card">
            <h2>${own.sent}</h2>
            ${contentOf(requestBody.content, schemas)}
          </section>`
        }
        <section class="card">
          <h2>${own.answered}</h2>
          ${good.map(
            ([status, { content }]) =>
              html`<h3>${status}</h3>
                ${contentOf(content, schemas)}`,
          )}
        </section>
        <section class="card">
          <h2>${own.problems}</h2>
          <div class="scroll" tabindex="0" role="region" aria-label="${own.problems}">
            <table>
              <caption class="seen">
                ${own.problems}
              </caption>
              <thead>
                <tr>
                  <th scope="col">HTTP</th>
                  <th scope="col">${own.codes}</th>
                </tr>
              </thead>
              <tbody>
                ${bad.map(
                  ([status, { description }]) =>
                    html`<tr>
                      <th scope="row">${status}</th>
                      <td>
                        <ul>
                          ${(description ?? "").split(" · ").map(codeOf)}
                        </ul>
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </section>
        <section class="card">
          <h2>${own.call}</h2>
          <pre>${callOf(found)}</pre>
        </section>`,
    }
  },
}

/** `code: what it means`, with the way to what is to be done about it. */
const codeOf = (told: string): Html => {
  const [, code, meaning] = /^([a-z-]+): (.*)$/u.exec(told) ?? []
  return code === undefined
    ? html`<li>${told}</li>`
    : html`<li>
        <a href="/problems/${code}"><code>${code}</code></a
        >: ${meaning}
      </li>`
}

const scopeOf = ({ "x-scope": scope }: Operation, language: Language): Html => {
  if (scope === undefined || scope === "anyone" || scope === "somebody")
    return html`<p>${words[language][scope === "somebody" ? "somebody" : "anyone"]}</p>`
  return html`<p>${words[language].scope} <code>${scope}</code></p>`
}

const parametersOf = ({ parameters = [] }: Operation, schemas: Schemas, language: Language): Html => {
  if (parameters.length === 0) return nothing
  const own = words[language]
  return html`<section class="card">
    <h2>${own.parameters}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${own.parameters}">
      <table>
        <caption class="seen">
          ${own.parameters}
        </caption>
        <thead>
          <tr>
            <th scope="col">${own.name}</th>
            <th scope="col">${own.place}</th>
            <th scope="col">${own.type}</th>
            <th scope="col">${own.meaning}</th>
          </tr>
        </thead>
        <tbody>
          ${parameters.map((one) => {
            const { description, pattern } = (one.schema ?? {}) as {
              readonly description?: string
              readonly pattern?: string
            }
            return html`<tr>
              <th scope="row">
                <code>${one.name}</code>${one.required && html` <span class="tag">${own.required}</span>`}
              </th>
              <td>${one.in}</td>
              <td>${schemaText(one.schema, schemas)}${pattern !== undefined && html`<br /><code>${pattern}</code>`}</td>
              <td>${one.description ?? description ?? "–"}</td>
            </tr>`
          })}
        </tbody>
      </table>
    </div>
  </section>`
}

const contentOf = (content: Operation["responses"][string]["content"], schemas: Schemas): Html =>
  html`${Object.entries(content ?? {}).map(
    ([media, { schema }]) =>
      html`<p><code>${media}</code></p>
        ${html`<pre tabindex="0">${verbatim(schemaText(schema, schemas))}</pre>`}`,
  )}`

const callOf = ({ method, parameters = [], path, requestBody }: Operation): string => {
  const headers = parameters.filter((one) => one.in === "header" && one.required)
  return [
    "curl",
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...headers.map(({ name }) => `-H '${name}: …'`),
    ...(requestBody === undefined ? [] : ["-H 'Content-Type: application/json' -d '{…}'"]),
    `http://127.0.0.1:4747${path}`,
  ].join(" ")
}

const words = {
  vi: {
    all: "Mọi thao tác",
    anyone: "Ai gọi cũng được, không cần khóa.",
    somebody: "Cần một khóa còn hiệu lực, với phạm vi nào cũng được.",
    scope: "Khóa cần phạm vi",
    parameters: "Tham số",
    name: "Tên",
    place: "Ở",
    type: "Kiểu",
    meaning: "Ý nghĩa",
    required: "bắt buộc",
    sent: "Nội dung gửi",
    answered: "Trả lời",
    problems: "Lỗi có thể gặp",
    codes: "Mã và nghĩa",
    call: "Gọi thử",
  },
  en: {
    all: "All operations",
    anyone: "Anybody may call it, without a key.",
    somebody: "Any key that holds may call it.",
    scope: "The key needs the scope",
    parameters: "Parameters",
    name: "Name",
    place: "In",
    type: "Type",
    meaning: "Meaning",
    required: "required",
    sent: "What is sent",
    answered: "What is answered",
    problems: "What may go wrong",
    codes: "Codes and meanings",
    call: "A call",
  },
}

import { hash } from "node:crypto"
import type { Language } from "@kheo/application/language"
import type { ExplainedCode } from "../problem/index.ts"

const style =
  "body{font:1.1rem/1.6 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}" +
  "code{font-size:1em}dt{margin-top:1rem}[lang=en]{opacity:.85}"

/** What the page may load: its own style, and nothing else. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${hash("sha256", style, "base64")}'; frame-ancestors 'none'`

const page = (title: string, body: string): string =>
  `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main>${body}</main></body>
</html>
`

/** One code for whoever opens a problem's `type` in a browser, in Vietnamese and then in English. */
export const codePage = (explained: ExplainedCode): string => {
  const { code, detail, status, title } = explained
  const part = (language: Language) =>
    `<section lang="${language}"><h1>${escaped(title[language])}</h1>${detail === null ? "" : `<p>${escaped(detail[language])}</p>`}</section>`
  const about = `<p><code>${escaped(code)}</code>${status === null ? "" : ` · HTTP ${status}`}</p>`
  return page(`${code} – Khéo`, `${about}${part("vi")}${part("en")}<p><a href="/problems">/problems</a></p>`)
}

/** All codes. */
export const codesPage = (codes: ReadonlyArray<ExplainedCode>): string => {
  const entries = codes.map(
    ({ code, detail, status, title }) =>
      `<dt><a href="/problems/${escaped(code)}"><code>${escaped(code)}</code></a>${status === null ? "" : ` ${status}`}</dt>` +
      `<dd>${escaped((detail ?? title).vi)}</dd><dd lang="en">${escaped((detail ?? title).en)}</dd>`,
  )
  return page("Mã lỗi – Khéo", `<h1>Mã lỗi <span lang="en">· Problem codes</span></h1><dl>${entries.join("")}</dl>`)
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")

import { createHash } from "node:crypto"
import type { Language } from "@kheo/application/language"
import { raw } from "hono/html"
import { html } from "../page/html.ts"
import type { Reply } from "../../endpoint/index.ts"
import { pageReply } from "../page-response.ts"
import { offlineScript } from "./offline-script.ts"
import { offlineWords } from "./offline-words.ts"

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem;overflow-wrap:anywhere}textarea,input{font:.9rem ui-monospace,monospace;width:100%;box-sizing:border-box}textarea{min-height:9rem}label{display:block;font-weight:600;margin-top:.9rem}button{font:inherit;font-weight:600;margin:.9rem 0;padding:.5rem 1.2rem}#verdict{font-size:1.15rem;font-weight:600;border-left:6px solid;padding-left:.8rem}#verdict:empty{display:none}:focus-visible{outline:3px solid #1d4ed8}pre{white-space:pre-wrap}`

const telling = `
document.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault()
  const [given, kept, key] = ["given", "kept", "key"].map((id) => document.getElementById(id).value)
  const { verdict, head, proof, signature, entry, kept: record } = await judge(given, kept, key)
  const number = (value) => String(value).replace(/\\B(?=(\\d{3})+$)/g, ".")
  const fill = (text) => text.replace("#", number(proof && verdict === "altered" ? proof.index + 1 : (record ?? head)?.position))
  document.getElementById("verdict").textContent = fill(words[verdict])
  const told = [
    head && words.head.replace("#", number(head.position)) + head.root,
    proof?.kind === "inclusion" && verdict !== "altered" && words.included.replace("#", number(proof.index + 1)),
    proof?.kind === "consistency" && verdict !== "rewritten" && words.continued.replace("#", number(proof.from.position)),
    signature && words["signature-" + signature],
  ].filter((one) => one)
  document.getElementById("told").replaceChildren(...told.map((one) => Object.assign(document.createElement("li"), { textContent: one })))
  document.getElementById("entry").textContent = (entry ?? "").replace(/[\\p{Cc}\\p{Cf}]/gu, "?")
})
`

/** One file that verifies by itself: saved, it works without this server and without a network. */
export const offlinePage = (language: Language): Reply => {
  const own = offlineWords[language]
  const script = `"use strict";(() => {\nconst words = ${JSON.stringify(own.verdicts).replaceAll("<", "\\u003c")}\n${offlineScript}${telling}})()\n`
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; form-action 'none'; base-uri 'none'`
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${own.title}</title>
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main>
          <h1>${own.title}</h1>
          <p>${own.lead}</p>
          <form>
            <label for="given">${own.given}</label><textarea id="given" required spellcheck="false"></textarea>
            <label for="kept">${own.kept}</label><textarea id="kept" spellcheck="false"></textarea>
            <label for="key">${own.key}</label><input id="key" spellcheck="false" />
            <button>${own.verify}</button>
          </form>
          <div role="status">
            <p id="verdict"></p>
            <ul id="told"></ul>
            <pre id="entry"></pre>
          </div>
          <p>${own.limits}</p>
        </main>
        ${raw(`<script>${script}</script>`)}
      </body>
    </html> `
  return pageReply(page, language, 200, { "Content-Security-Policy": `${policy}; frame-ancestors 'none'` })
}

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`

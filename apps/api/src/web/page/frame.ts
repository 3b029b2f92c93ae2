import type { Language, Words } from "@kheo/application/language"
import { icon, script, styleSheet } from "../asset/assets.ts"
import { html, type Html } from "./html.ts"
import { here, link } from "./links.ts"
import type { Shown, Visit } from "./page.ts"

/** One entry of a page's ways to others. */
export interface Way {
  readonly path: string
  readonly name: Words
}

/** The whole document around what a page shows; `feed` is the address at which the register can be followed. */
export const frame = (shown: Shown, visit: Visit, ways: ReadonlyArray<Way>, feed: string | undefined): Html => {
  const { language } = visit
  const isPinned = visit.times.knownAt !== undefined
  const follows = feed !== undefined && shown.follows !== undefined && !isPinned && `${feed}?after=${shown.follows}`
  return html`<!doctype html>
<html lang="${language}"${follows && html` data-live="${follows}" data-renewed="${words.renewed[language]}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${shown.title} · Khéo</title>
<link rel="stylesheet" href="${styleSheet.path}">
<link rel="icon" href="${icon.path}" type="image/svg+xml">
${follows && html`<script src="${script.path}" defer></script>`}
</head>
<body${shown.sheet && html` class="sheet"`}>
<a class="skip" href="#main">${words.skip[language]}</a>
<header class="top"><div>
<a class="brand" href="${link(visit, "/")}">Khéo</a>
<nav aria-label="${words.ways[language]}"><ul>${ways.map((way) => wayOf(way, visit))}</ul></nav>
<div class="tongue">${tongue(visit)}${visit.reader?.signedIn === true && html`<form method="post" action="/sign-out"><button>${words.signOut[language]}</button></form>`}</div>
</div></header>
<main id="main" tabindex="-1">
${shown.main}
</main>
<p class="heard seen" aria-live="polite"></p>
<footer class="foot"><div>${words.foot[language]}</div></footer>
</body>
</html>
`
}

const wayOf = ({ name, path }: Way, visit: Visit): Html => {
  const isHere = new URL(visit.address, "http://x").pathname === path
  return html`<li>
    <a href="${link(visit, path)}" ${isHere && html` aria-current="page"`}>${name[visit.language]}</a>
  </li>`
}

const tongue = (visit: Visit): Html => {
  const other: Language = visit.language === "vi" ? "en" : "vi"
  return html`<a href="${here(visit, { lang: other })}" lang="${other}" hreflang="${other}"
    >${other === "vi" ? "Tiếng Việt" : "English"}</a
  >`
}

const words = {
  skip: { vi: "Đến nội dung", en: "Skip to content" },
  ways: { vi: "Các trang", en: "Pages" },
  signOut: { vi: "Đăng xuất", en: "Sign out" },
  renewed: { vi: "Số liệu vừa được cập nhật.", en: "The figures were just updated." },
  foot: {
    vi: "Trang này chỉ để xem; ghi sổ bằng chương trình Khéo.",
    en: "These pages only show; the register is written with Khéo's own program.",
  },
} satisfies Record<string, Words>

import { count } from "./figures.ts"
import { html, type Html, nothing } from "./html.ts"
import { here } from "./links.ts"
import type { Visit } from "./page.ts"

/** Which page of a list an address asks for, as far as there is one. */
export const pageNumber = ({ query }: Visit, length: number, most: number): number => {
  const asked = /^\d{1,6}$/u.test(query["page"] ?? "") ? Number(query["page"]) : 1
  return Math.min(Math.max(1, asked), Math.max(1, Math.ceil(length / most)))
}

/** The ways to the pages before and after; nothing where there is one page only. */
export const pager = (visit: Visit, page: number, length: number, most: number): Html => {
  const last = Math.ceil(length / most)
  if (last <= 1) return nothing
  const own = words[visit.language]
  const way = (to: number, name: string, rel: string) =>
    to >= 1 &&
    to <= last &&
    html`<a href="${here(visit, { page: to === 1 ? undefined : to })}" rel="${rel}">${name}</a>`
  return html`<nav class="pages" aria-label="${own.pages}">
    ${way(page - 1, `← ${own.before}`, "prev")}
    <span>${own.place(count(page), count(last))}</span>
    ${way(page + 1, `${own.after} →`, "next")}
  </nav>`
}

const words = {
  vi: {
    pages: "Trang của danh sách",
    before: "Trang trước",
    after: "Trang sau",
    place: (page: string, of: string) => `Trang ${page}/${of}`,
  },
  en: {
    pages: "Pages of the list",
    before: "Previous",
    after: "Next",
    place: (page: string, of: string) => `Page ${page} of ${of}`,
  },
}

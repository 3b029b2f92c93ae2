import type { ShownOverview } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { keyOf, shareBars } from "../charts/index.ts"
import { html, type Html } from "../page/html.ts"
import { progressBar, progressKey } from "./progress-parts.ts"

/** How far each block has come. */
export const blockChart = ({ blocks }: Pick<ShownOverview, "blocks">, language: Language): Html => {
  const own = words[language]
  const bars = blocks.map((numbers) =>
    progressBar(numbers.block === "" ? own.unnamed : numbers.block, numbers, language),
  )
  return html`<figure class="card">
    <figcaption>
      <h2>${own.title}</h2>
      ${keyOf(progressKey(language))}
    </figcaption>
    ${blocks.length === 0 ? html`<p>${own.none}</p>` : shareBars("block", bars)}
  </figure>`
}

const words = {
  vi: { title: "Tiến độ theo khối", none: "Chưa có đơn vị nào phải báo cáo.", unnamed: "Chưa xếp khối" },
  en: { title: "Progress by block", none: "No unit has to report yet.", unnamed: "No block" },
}

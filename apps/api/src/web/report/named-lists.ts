import type { ShownOverview } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"
import { count } from "../page/figures.ts"
import { html, type Html } from "../page/html.ts"

/** Who has not reported and who was late, block by block. */
export const namedLists = ({ members }: Pick<ShownOverview, "members">, language: Language): Html => {
  const own = words[language]
  const owing = members.filter(({ report }) => report === null).map(({ block, name }) => ({ block, name }))
  const late = members.flatMap(({ block, name, report }) =>
    report?.timing === "late" ? [{ block, name: `${name} (${formatLocalDate(report.receivedOn)})` }] : [],
  )
  return html`${listOf(`2. ${own.owing}`, owing, own)}${listOf(`3. ${own.late}`, late, own)}`
}

interface Named {
  readonly block: string
  readonly name: string
}

const listOf = (title: string, all: ReadonlyArray<Named>, own: (typeof words)["vi"]): Html =>
  html`<h2>${title} (${count(all.length)})</h2>
    ${all.length === 0 && html`<p>${own.nobody}</p>`}
    ${[...Map.groupBy(all, ({ block }) => block)].map(
      ([block, some]) =>
        html`<h3>${block === "" ? own.unnamed : block} (${count(some.length)})</h3>
          <ol class="names">
            ${some.map(({ name }) => html`<li>${name}</li>`)}
          </ol>`,
    )}`

const words = {
  vi: { owing: "Đơn vị chưa báo cáo", late: "Đơn vị báo cáo trễ hạn", nobody: "Không có.", unnamed: "Chưa xếp khối" },
  en: { owing: "Units that have not reported", late: "Units that reported late", nobody: "None.", unnamed: "No block" },
}

import { paperDate, paperDateInWords } from "@kheo/vietnamese"
import { annex } from "../forms/annex.ts"
import type { Claim } from "../letter/claim.ts"
import { compose } from "../letter/compose.ts"
import { counted, sentence, two } from "../letter/figure.ts"
import type { ListPaper } from "../letter/list-paper.ts"
import type { ListColumn, ListRow, ListTable } from "../letter/list-table.ts"
import { plainText } from "../letter/run.ts"
import { markerText } from "../marker/marker.ts"
import { rowMarkText, titleHash } from "../marker/row-mark.ts"
import type { ModelResult, ResultsContent } from "./content.ts"
import { toldInColumns } from "./told.ts"
import { consolidatedWording } from "./wording.ts"

/** Danh sách tổng hợp: the annexes of all units as one, block by block, in the annex's own columns. Throws `UnknownField`. */
export const consolidatedList = (content: ResultsContent): ListPaper => {
  const models = content.models.filter(({ outcome }) => outcome !== null)
  return paperOf(content, models, consolidatedTable(models, content.campaign))
}

/** The models that can't be scaled out, each with its reason. Throws `UnknownField`. */
export const notScalableList = (content: ResultsContent): ListPaper => {
  const models = content.models.filter(({ outcome }) => outcome === "notScalable")
  return paperOf(content, models, notScalableTable(models))
}

const consolidatedTable = (models: ReadonlyArray<ModelResult>, campaign: number): ListTable => {
  const columns = annex.columns(campaign)
  return {
    columns: columns.map(({ center, group, heading, hint, width }): ListColumn => ({
      heading,
      hint,
      group,
      share: Math.max(8, width),
      center,
    })),
    rows: inBlocks(models, (model, ordinal) => {
      const told = toldInColumns(model)
      const cells = columns.map(({ fill }) => (fill === undefined ? "" : fill === "ordinal" ? ordinal : told[fill]))
      // A row that says nothing but its model would be taken for one that nobody filled in.
      const blank = told.results + told.replication + told.plan === ""
      return { cells, ...(blank ? {} : { mark: rowMarkText({ model: model.id, title: titleHash(model.title) }) }) }
    }),
    // Eight columns of prose: a size smaller than the text.
    size: 11,
    mark: markerText({ of: "form", kind: "annex", campaign, unit: undefined }),
  }
}

const notScalableTable = (models: ReadonlyArray<ModelResult>): ListTable => ({
  columns: [
    { heading: "STT", share: 8, center: true },
    { heading: "Tên mô hình", share: 36 },
    { heading: "Tên đơn vị", group: "Đơn vị, cá nhân thực hiện", share: 26 },
    { heading: "Tên cá nhân", group: "Đơn vị, cá nhân thực hiện", share: 20 },
    { heading: "Ngày báo cáo", share: 19, center: true },
    { heading: "Lý do", hint: "theo báo cáo của đơn vị", share: 40 },
    { heading: "Kết quả đã thực hiện", share: 30 },
  ],
  rows: inBlocks(models, ({ outcomeOn, person, results, title, unitName, words }, ordinal) => ({
    cells: [
      ordinal,
      title,
      unitName,
      person ?? "",
      outcomeOn === null ? "" : paperDate(outcomeOn),
      words ?? "",
      results === words ? "" : (results ?? ""),
    ],
  })),
  mark: markerText({ of: "aside" }),
})

/** A heading over each block's models; numbers run on. */
const inBlocks = (
  models: ReadonlyArray<ModelResult>,
  rowOf: (model: ModelResult, ordinal: string) => ListRow,
): ReadonlyArray<ListRow> => {
  let number = 0
  return [...Map.groupBy(models, ({ block }) => block)].flatMap(([block, own]): ReadonlyArray<ListRow> => [
    ...(block === "" ? [] : [{ section: block }]),
    ...own.map((model) => rowOf(model, String((number += 1)))),
  ])
}

const paperOf = (content: ResultsContent, listed: ReadonlyArray<ModelResult>, table: ListTable): ListPaper => {
  const { asOf, campaign, counted: board, day, models, rules, sender, traced, wording } = content
  const fields = {
    year: String(campaign),
    asOf: paperDate(asOf),
    standing: sender.standing ?? sender.name ?? "Cơ quan Thường trực Ban Chỉ đạo",
  }
  const figures = { submitted: two(board.submitted), notScalable: two(board.notScalable) }
  const list = (which: keyof typeof board, what: string): Claim => ({
    what,
    list: models.flatMap(({ outcome, title }) => (outcome === which ? [title] : [])),
  })
  const claims = {
    submitted: list("submitted", "mô hình có kết quả"),
    notScalable: list("notScalable", "mô hình không nhân rộng được"),
  }
  const named = [...wording.under.matchAll(/\{(submitted|notScalable)\}/gu)].map(
    ([, name]) => claims[name as keyof typeof claims],
  )
  // Numbers that were typed by hand stand for all that could be told.
  const told = named.length === 0 && /\d/u.test(wording.under) ? Object.values(claims) : named
  return {
    rules,
    sender,
    placeAndDay: `${sender.place ?? "……………"}, ${paperDateInWords(day)}`,
    kind: plainText(compose(wording.kind, fields)),
    about: plainText(compose(wording.about, fields)),
    under: wording.under === "" ? [] : [{ runs: compose(wording.under, { ...fields, ...figures }), claims: told }],
    closing: closingOf(wording.closing, fields, listed),
    landscape: true,
    tables: [{ table }],
    receivers: wording.receivers.map((text) => plainText(compose(text, fields))),
    draft: undefined,
    traced,
  }
}

const closingOf = (
  closing: string,
  fields: Readonly<Record<string, string>>,
  listed: ReadonlyArray<ModelResult>,
): ListPaper["closing"] => {
  const titles = listed.map(({ title }) => title)
  const figures = { listed: counted("mô hình trong danh sách", titles) }
  return closing === "" ? undefined : sentence(closing, consolidatedWording.closing, { fields, figures })
}

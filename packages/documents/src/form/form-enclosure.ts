import type { Enclosure } from "../letter/letter.ts"
import type { ListColumn, ListRow } from "../letter/list-table.ts"
import { formLayouts } from "../forms/index.ts"
import { markerText } from "../marker/marker.ts"
import { rowMarkText, titleHash } from "../marker/row-mark.ts"
import type { Column, Fill, FormModel, FormOnPaper } from "./form.ts"

/** However many models are filled in, there is room to write on; a blank form goes on one page with its signature. */
const freeRows = { least: 3, most: 9 }

/** A form on paper: the columns, rows and marks that its workbook has; blank, or with a unit's own models. */
export const formEnclosure = (content: FormOnPaper): Enclosure => {
  const { campaign, kind, letterhead, unit } = content
  const layout = formLayouts[kind]
  const columns = layout.columns(campaign)
  const models = columns.some(({ fill }) => fill === "title") ? content.models : []
  const rowsOfPage = layout.own ? layout.blankRows : Math.min(freeRows.most, layout.blankRows)
  const blank = Math.max(freeRows.least, rowsOfPage - models.length)
  const rows = [...models, ...Array.from({ length: blank }, () => undefined)]
  const office = [letterhead.superior, letterhead.name].flatMap((line) => line ?? [])
  return {
    label: "DANH SÁCH",
    title: layout.subject(campaign),
    under: "",
    landscape: true,
    own: {
      unit: unit?.name ?? "",
      ...(layout.own && unit === undefined && office.length > 0 ? { writer: office } : {}),
      signer: layout.signer,
      receivers: [letterhead.standing ?? "Cơ quan Thường trực Ban Chỉ đạo", "Lưu"],
    },
    table: {
      columns: columns.map(({ center, group, heading, hint, width }): ListColumn => ({
        heading,
        hint,
        group,
        share: Math.max(8, width),
        center,
      })),
      rows: rows.map((model, index) => formRow(columns, model, index, content)),
      mark: markerText({ of: "form", kind, campaign, unit: unit?.id }),
    },
  }
}

const formRow = (
  columns: ReadonlyArray<Column>,
  model: FormModel | undefined,
  index: number,
  { unit }: FormOnPaper,
): ListRow => {
  const filled: Partial<Record<Fill, string | undefined>> = {
    ordinal: String(index + 1),
    title: model?.title,
    person: model?.person,
    unit: model && unit?.name,
  }
  return {
    cells: columns.map(({ fill }) => (fill === undefined ? "" : (filled[fill] ?? ""))),
    ...(model === undefined ? {} : { mark: rowMarkText({ model: model.id, title: titleHash(model.title) }) }),
  }
}

import type exceljs from "exceljs"
import { formLayouts } from "../forms/index.ts"
import { markerText } from "../marker/marker.ts"
import { rowMarkText, titleHash } from "../marker/row-mark.ts"
import { bytesOf, newWorkbook } from "../workbook/bytes.ts"
import { startHeight } from "../workbook/height.ts"
import { listSheet } from "../workbook/list-sheet.ts"
import { setPage } from "../workbook/page.ts"
import { textCell } from "../workbook/text-cell.ts"
import type { Column, FormContent, FormLayout, FormModel } from "./form.ts"
import { writeFooter } from "./footer.ts"
import { writeGuide } from "./guide.ts"
import { writeLetterhead } from "./letterhead.ts"
import { writeHeader } from "./table-header.ts"

/**
 * A form as an .xlsx file: its table, guidance, and hidden marks by which what comes back is known.
 *
 * A column that is not shown holds what the sheet is, and in each row filled in beforehand, which model it is about.
 */
export const formWorkbook = (content: FormContent): Promise<Uint8Array> => {
  const layout = formLayouts[content.kind]
  const columns = layout.columns(content.campaign)
  const workbook = newWorkbook()
  const sheet = workbook.addWorksheet(layout.sheet)
  const from = writeLetterhead(sheet, layout, content, columns.length) + 1
  const to = writeHeader(sheet, columns, from)
  const marks = columns.length + 1
  const { campaign, kind, unit } = content
  textCell(sheet.getCell(from, marks), markerText({ of: "form", kind, campaign, unit: unit?.id }), { wrap: false })
  const last = writeRows(workbook, sheet, { layout, columns, content, from: to + 1, marks })
  writeFooter(sheet, layout, content, { row: last + 2, columns: columns.length })
  for (const [index, { width }] of columns.entries()) sheet.getColumn(index + 1).width = width
  sheet.getColumn(marks).width = 2
  sheet.getColumn(marks).hidden = true
  sheet.views = [{ state: "frozen", ySplit: to, showGridLines: false }]
  setPage(sheet, { from, to })
  writeGuide(workbook, layout, content)
  return bytesOf(workbook)
}

/** The rows filled in beforehand, and blank ones to write on; answers the last row. */
const writeRows = (
  workbook: exceljs.Workbook,
  sheet: exceljs.Worksheet,
  at: {
    readonly layout: FormLayout
    readonly columns: ReadonlyArray<Column>
    readonly content: FormContent
    readonly from: number
    readonly marks: number
  },
): number => {
  const { columns, content, from, layout, marks } = at
  const lists = listSheet(workbook)
  const offered = { ...content.lists, models: content.models.map(({ title }) => title) }
  const models = layout.columns(content.campaign).some(({ fill }) => fill === "title") ? content.models : []
  const rows: ReadonlyArray<FormModel | undefined> = [
    ...models,
    ...Array.from({ length: layout.blankRows }, () => undefined),
  ]
  for (const [index, model] of rows.entries()) {
    const row = from + index
    const texts = columns.map(({ fill }) => (fill === "ordinal" ? String(index + 1) : filled(fill, model, content)))
    sheet.getRow(row).height = startHeight(columns.map(({ width }, place) => ({ text: texts[place] ?? "", width })))
    for (const [place, { center, list }] of columns.entries()) {
      const cell = sheet.getCell(row, place + 1)
      const text = texts[place] ?? ""
      textCell(cell, text, { border: true, ...(center === true ? { horizontal: "center" } : {}) })
      if (list !== undefined) lists.offer(cell, { of: offered[list] })
    }
    if (model !== undefined)
      textCell(sheet.getCell(row, marks), rowMarkText({ model: model.id, title: titleHash(model.title) }), {
        wrap: false,
      })
  }
  return from + rows.length - 1
}

const filled = (fill: Column["fill"], model: FormModel | undefined, { unit }: FormContent): string => {
  if (model === undefined) return ""
  if (fill === "title") return model.title
  if (fill === "person") return model.person ?? ""
  return fill === "unit" ? (unit?.name ?? "") : ""
}

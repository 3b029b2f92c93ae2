import { strToU8 } from "fflate"
import { fontName } from "../workbook/font-name.ts"
import { rowXml, xmlText } from "./row-xml.ts"
import { styles, stylesXml } from "./styles-xml.ts"
import type { Table } from "./table.ts"

/** A workbook's parts but for the sheet of the table, and what stands in that before and after its rows. */
export interface Frame {
  readonly parts: ReadonlyArray<readonly [name: string, part: Uint8Array<ArrayBuffer>]>
  readonly before: string
  readonly after: string
}

/**
 * The workbook without its rows: heads that stay in sight, widths, the look of a text, and the sheet that tells the source.
 *
 * Written out here, because the library that makes our other workbooks takes more memory than a million rows do.
 */
export const frameOf = ({ columns, source, title }: Table): Frame => {
  const heads = columns.map(({ name }) => name)
  const about = source.map((row, index) => rowXml(row, index + 1, styles.text, [styles.label])).join("")
  return {
    parts: [
      ["[Content_Types].xml", contentTypes],
      ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"], extended])],
      ["docProps/app.xml", application],
      ["xl/workbook.xml", workbook([sheetName(title), "Nguồn"])],
      ["xl/_rels/workbook.xml.rels", relations([...sheets, ["styles", "styles.xml"]])],
      ["xl/styles.xml", stylesXml(fontName)],
      ["xl/worksheets/sheet2.xml", `${opened}${widths([30, 80])}<sheetData>${about}${closed}`],
    ].map(([name = "", text = ""]) => [name, strToU8(`${declaration}${text}`) as Uint8Array<ArrayBuffer>] as const),
    before: `${declaration}${opened}${frozen}${widths(columns.map(({ width = 20 }) => width))}<sheetData>${rowXml(heads, 1, styles.head)}`,
    after: closed,
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = "http://schemas.openxmlformats.org"
const related = `${office}/officeDocument/2006/relationships`
const opened = `<worksheet xmlns="${office}/spreadsheetml/2006/main">`
const closed = "</sheetData></worksheet>"
const frozen =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>'

const widths = (all: ReadonlyArray<number>): string =>
  `<cols>${all.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styles.row}" customWidth="1"/>`).join("")}</cols>`

const sheets = [
  ["worksheet", "worksheets/sheet1.xml"],
  ["worksheet", "worksheets/sheet2.xml"],
] as const
const extended = ["extended-properties", "docProps/app.xml"] as const

const relations = (all: ReadonlyArray<readonly [type: string, target: string]>): string =>
  `<Relationships xmlns="${office}/package/2006/relationships">${all
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${related}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`

const workbook = (names: ReadonlyArray<string>): string =>
  `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${related}"><sheets>${names
    .map(
      (name, at) =>
        `<sheet sheetId="${at + 1}" name="${xmlText(name).replaceAll('"', "&quot;")}" r:id="rId${at + 1}"/>`,
    )
    .join("")}</sheets></workbook>`

/** That Excel did not make it: LibreOffice fits the rows of strangers' files to their text. */
const application = `<Properties xmlns="${office}/officeDocument/2006/extended-properties"><Application>Kheo</Application></Properties>`

const main = "application/vnd.openxmlformats-officedocument"
const contentTypes = `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ["/xl/workbook.xml", `${main}.spreadsheetml.sheet.main+xml`],
  ["/xl/worksheets/sheet1.xml", `${main}.spreadsheetml.worksheet+xml`],
  ["/xl/worksheets/sheet2.xml", `${main}.spreadsheetml.worksheet+xml`],
  ["/xl/styles.xml", `${main}.spreadsheetml.styles+xml`],
  ["/docProps/app.xml", `${main}.extended-properties+xml`],
]
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join("")}</Types>`

/** What Excel takes as the name of a sheet. */
const sheetName = (title: string): string =>
  title
    .replaceAll(/[\\/?*[\]:]/g, " ")
    .slice(0, 31)
    .trim()

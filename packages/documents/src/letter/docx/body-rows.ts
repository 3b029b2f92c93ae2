import { type IContext, type IXmlableObject, XmlComponent } from "docx"
import type { ListRow, ListTable } from "../list-table.ts"
import { millimetres, printable, twips } from "./text.ts"

/** Points of the letters in a list. */
export const listSize = 12

/** In twentieths of a point. */
export const cellMargins = { left: 80, right: 80, top: 40, bottom: 40 }

/** The element that stands for rows until `packed` puts them in its place. */
export const rowsElement = "kheo-rows"

const carried = new WeakMap<object, Array<string>>()

/** The rows of a document's lists, in the order of their elements' numbers. */
export const rowsCarried = (document: object): ReadonlyArray<string> => carried.get(document) ?? []

/**
 * The rows of a list, spelt as Word has them.
 *
 * A tree of the library's objects takes a gigabyte for a few thousand rows; this text goes around it.
 */
export class BodyRows extends XmlComponent {
  private readonly spelt: string

  constructor(table: ListTable, widths: ReadonlyArray<number>) {
    super(rowsElement)
    this.spelt = table.rows
      .map((row, index) => rowOf(row, table, { widths, together: index >= table.rows.length - withFoot }))
      .join("")
  }

  override prepForXml({ file }: IContext): IXmlableObject {
    const all = carried.get(file) ?? []
    carried.set(file, all)
    return { [rowsElement]: [String(all.push(this.spelt) - 1)] }
  }
}

/** So many last rows stay with what follows, so that no signature stands alone on a page. */
const withFoot = 2

const height = `<w:trHeight w:val="${millimetres(7)}" w:hRule="atLeast"/>`
const spacing = `<w:spacing w:before="0" w:after="0" w:line="${twips(12)}"/>`

const rowOf = (
  row: ListRow,
  { columns, size = listSize }: ListTable,
  { together, widths }: { readonly together: boolean; readonly widths: ReadonlyArray<number> },
): string => {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const cells =
    "section" in row
      ? cellOf(row.section, { size, width: whole, span: columns.length, bold: true, together: true })
      : columns
          .map(({ center }, index) =>
            cellOf(row.cells[index] ?? "", {
              size,
              width: widths[index] ?? 0,
              center,
              bold: row.bold,
              together,
              mark: index === 0 ? row.mark : undefined,
            }),
          )
          .join("")
  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells}</w:tr>`
}

interface Look {
  readonly size: number
  readonly width: number
  readonly span?: number | undefined
  readonly together: boolean
  readonly bold?: boolean | undefined
  readonly center?: boolean | undefined
  readonly mark?: string | undefined
}

/** A cell over the whole width is a heading, and stays with the row below as the last rows do with the foot. */
const cellOf = (text: string, { bold, center, mark, size, span, together, width }: Look): string => {
  const spanned = span === undefined ? "" : `<w:gridSpan w:val="${span}"/>`
  const kept = together ? "<w:keepNext/>" : ""
  const look = `<w:rPr>${bold === true ? "<w:b/>" : ""}<w:sz w:val="${size * 2}"/></w:rPr>`
  const runs = text === "" ? "" : `<w:r>${look}${lines(text)}</w:r>`
  return (
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${spanned}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr>${kept}${spacing}<w:jc w:val="${center === true ? "center" : "left"}"/>${look}</w:pPr>${hidden(mark)}${runs}</w:p></w:tc>`
  )
}

/** Before the text, so that whoever writes on behind it writes letters that are seen. */
const hidden = (mark: string | undefined): string =>
  mark === undefined ? "" : `<w:r><w:rPr><w:vanish/><w:sz w:val="2"/></w:rPr>${lines(mark)}</w:r>`

const lines = (text: string): string =>
  printable(text)
    .split(/([\n\t])/u)
    .map((part) =>
      part === "\n"
        ? "<w:br/>"
        : part === "\t"
          ? "<w:tab/>"
          : part === ""
            ? ""
            : `<w:t xml:space="preserve">${escaped(part)}</w:t>`,
    )
    .join("")

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

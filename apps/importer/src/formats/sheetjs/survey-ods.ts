import { lastColumn } from "../address.ts"
import { Refused } from "../document.ts"
import { limits } from "../limits.ts"
import { decoded } from "../xml/decoded.ts"
import { type Attributes, parseXml, prefixed } from "../xml/parse-xml.ts"
import type { Zip } from "../zip/open-zip.ts"
import { Budget } from "../xlsx/repack/budget.ts"
import type { SheetExtras } from "./grids-of-book.ts"
import { OdsFonts } from "./ods-fonts.ts"

/**
 * Which sheets and rows an OpenDocument spreadsheet hides, and in which fonts it is written, which SheetJS does not tell.
 *
 * Refuses what is no whole XML, and cells and rows that are repeated more often than anybody would.
 */
export const surveyOds = async (zip: Zip): Promise<ReadonlyArray<SheetExtras>> => {
  const hiddenStyles = new Set<string>()
  const sheets: Array<{ readonly hidden: boolean; readonly hiddenRows: Set<number> }> = []
  const budget = new Budget()
  const fonts = new OdsFonts()
  let [style, row, tables, times, inRow, cellTimes] = ["", 0, 0, 1, 0, 0]
  /** A cell counts once, as soon as it turns out to hold something. */
  const fill = () => {
    inRow += cellTimes
    cellTimes = 0
  }
  await parseXml(decoded(zip.part("content.xml")), {
    open: (name, attributes) => {
      fonts.open(name, attributes)
      if (name === "style") style = attributes["style:name"] ?? ""
      else if (name === "table-properties" && attributes["table:display"] === "false") hiddenStyles.add(style)
      else if (name === "table" && (tables += 1) === 1) {
        row = 0
        sheets.push({ hidden: hiddenStyles.has(attributes["table:style-name"] ?? ""), hiddenRows: new Set() })
        fonts.openSheet()
      } else if (name === "table-row") {
        times = repeated(attributes, "number-rows-repeated")
        inRow = 0
        fonts.openRow()
        // Blank rows to the end of the sheet are repeated a million times and hide nothing.
        if (/^(collapse|filter)$/.test(attributes["table:visibility"] ?? "") && times <= limits.rows)
          for (let one = 1; one <= times; one += 1) sheets.at(-1)?.hiddenRows.add(row + one)
      } else if (name === "table-cell") {
        cellTimes = repeated(attributes, "number-columns-repeated")
        fonts.openCell(attributes, cellTimes)
        if (prefixed(attributes, "value-type") !== undefined) fill()
      } else if (name === "p") fill()
      else if (name === "covered-table-cell") fonts.skip(repeated(attributes, "number-columns-repeated"))
    },
    text: (text) => fonts.text(text),
    close: (name) => {
      fonts.close(name)
      if (name === "table") tables -= 1
      else if (name === "table-cell") {
        cellTimes = 0
        fonts.closeCell()
      }
      if (name !== "table-row") return
      row += times
      if (inRow === 0) return
      if (inRow > lastColumn) throw tooWide
      budget.spend("rows", times)
      budget.spend("cells", inRow * times)
      fonts.closeRow(row - times + 1, times)
    },
  })
  return sheets.map((sheet, index) => ({ ...sheet, fonts: fonts.sheets[index] ?? new Map() }))
}

const tooWide = new Refused("IMP-1206", {
  limit: lastColumn.toLocaleString("vi-VN"),
  what: { vi: "cột", en: "columns" },
})

/** SheetJS reads what begins with a figure, however many there are: what is no plain number is refused. */
const repeated = (attributes: Attributes, name: string): number => {
  const told = prefixed(attributes, name)
  if (told !== undefined && !/^[1-9]\d{0,9}$/.test(told)) throw new Refused("IMP-1104")
  return Number(told ?? 1)
}

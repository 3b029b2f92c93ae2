import type { DocumentNote, SheetPart as HandedPart } from "../document.ts"
import { Refused } from "../document.ts"
import { decoded } from "../xml/decoded.ts"
import { scanXml } from "../xml/scan-xml.ts"
import { openZip } from "../zip/open-zip.ts"
import { gridRows } from "./grid-rows.ts"
import { type SheetContext, SheetPart } from "./package/sheet-part.ts"
import { readStrings } from "./package/strings-part.ts"
import { readLooks } from "./package/styles-part.ts"
import { workbookPart } from "./package/workbook-part.ts"
import { Budget } from "./repack/budget.ts"
import type { Chunk } from "./repack/chunk.ts"

/**
 * Reads a workbook of the Office Open XML kind: what is safe and needed of it is repacked into small sheets, which
 * exceljs reads one by one.
 */
export const readXlsx = async (
  bytes: Uint8Array,
  hand: (part: HandedPart) => void,
): Promise<ReadonlyArray<DocumentNote>> => {
  const zip = await openZip(bytes)
  const book = await workbookPart(zip)
  const { date1904, sheets } = book
  if (sheets.length === 0) throw new Refused("IMP-1106")
  const looks = await readLooks(zip, book.styles)
  const context: SheetContext = { looks, date1904, texts: await readStrings(zip, book.strings), budget: new Budget() }
  const notes: Array<DocumentNote> = [
    ...(book.linksOutside ? [{ code: "IMP-1307" as const, params: {} }] : []),
    ...(book.macros ? [{ code: "IMP-1308" as const, params: {} }] : []),
  ]
  for (const [place, { hidden, name, part }] of sheets.entries()) {
    const sheet = new SheetPart(context)
    const empty: HandedPart = { place, sheet: name, hidden, date1904, rows: [] }
    const read = (chunk: Chunk): void => hand({ ...empty, rows: gridRows(chunk.rows(), looks.all, date1904) })
    await scanXml(
      decoded(zip.part(part)),
      {
        open: (element, attributes) => sheet.open(element, attributes),
        text: (text) => sheet.text(text),
        close: (element) => sheet.close(element),
      },
      () => sheet.full.splice(0).forEach(read),
    )
    if (!sheet.rest.isEmpty) read(sheet.rest)
    hand({ ...empty, merges: sheet.merges })
    notes.push(...sheet.notes(name))
  }
  return notes
}

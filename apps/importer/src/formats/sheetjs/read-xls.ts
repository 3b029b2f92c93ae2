import { type DocumentReader, Refused } from "../document.ts"
import { openOle } from "../ole-container.ts"
import { gridsOfBook } from "./grids-of-book.ts"
import { withOldLetters } from "./old-letters.ts"
import { readBook } from "./read-book.ts"
import { soundStream } from "./sound-stream.ts"
import { xlsFonts } from "./xls-fonts.ts"

/** Reads an .xls workbook of any age. */
export const readXls: DocumentReader = (bytes) => {
  const stream = soundStream(workbookStream(bytes))
  const book = readBook(stream, "buffer")
  const dense = book.SheetNames.map((name) => book.Sheets[name]?.["!data"])
  const fonts = xlsFonts(stream, (sheet, row, column) => {
    const value: unknown = dense[sheet]?.[row]?.[column]?.v
    return typeof value === "string" ? value : undefined
  })
  const read = withOldLetters(stream, book, fonts)
  return gridsOfBook(
    read.book,
    read.fonts.map((fonts) => ({ fonts })),
  )
}

/** The workbook within an OLE container, in Excel 97's stream before Excel 5's; older files are the stream itself. */
const workbookStream = (bytes: Uint8Array): Buffer => {
  if (bytes[0] !== 0xd0) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { entries, stream } = openOle(bytes)
  const entry = ["workbook", "book"].flatMap(
    (wanted) => entries.find(({ name }) => name.toLowerCase() === wanted) ?? [],
  )[0]
  const found = entry === undefined ? undefined : stream(entry)
  if (found === undefined) throw new Refused("IMP-1103")
  return found
}

import { CFB } from "@e965/xlsx"
import { type DocumentReader, Refused } from "../document.ts"
import { gridsOfBook } from "./grids-of-book.ts"
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
  return gridsOfBook(
    book,
    fonts.map((fonts) => ({ fonts })),
  )
}

/** The workbook within an OLE container; before Excel 5 the file was the stream itself. */
const workbookStream = (bytes: Uint8Array): Buffer => {
  if (bytes[0] !== 0xd0) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const container = contained(bytes)
  for (const name of ["/Workbook", "/Book"]) {
    const found: unknown = CFB.find(container, name)?.content
    if (found instanceof Uint8Array || Array.isArray(found)) return Buffer.from(found)
  }
  throw new Refused("IMP-1103")
}

const contained = (bytes: Uint8Array) => {
  try {
    return CFB.read(bytes, { type: "array" })
  } catch {
    throw new Refused("IMP-1103")
  }
}

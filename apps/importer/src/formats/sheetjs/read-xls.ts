import { CFB } from "@e965/xlsx"
import type { DocumentReader } from "../document.ts"
import { gridsOfBook } from "./grids-of-book.ts"
import { readBook } from "./read-book.ts"
import { xlsFonts } from "./xls-fonts.ts"

/** Reads an .xls workbook of any age. */
export const readXls: DocumentReader = (bytes) => {
  const book = readBook(bytes)
  const stream = workbookStream(bytes)
  const dense = book.SheetNames.map((name) => book.Sheets[name]?.["!data"])
  const fonts =
    stream === undefined
      ? []
      : xlsFonts(stream, (sheet, row, column) => {
          const value: unknown = dense[sheet]?.[row]?.[column]?.v
          return typeof value === "string" ? value : undefined
        })
  return gridsOfBook(
    book,
    fonts.map((fonts) => ({ fonts })),
  )
}

/** Excel 97 and later; older streams hold no fonts by cell that we would read. */
const workbookStream = (bytes: Uint8Array): Buffer | undefined => {
  if (bytes[0] !== 0xd0) return undefined
  const found: unknown = CFB.find(CFB.read(bytes, { type: "array" }), "/Workbook")?.content
  return found instanceof Uint8Array || Array.isArray(found) ? Buffer.from(found) : undefined
}

import { type ParsingOptions, read, type WorkBook } from "@e965/xlsx"
import { Refused } from "../document.ts"
import { limits } from "../limits.ts"

const options: ParsingOptions = {
  type: "array",
  dense: true,
  cellNF: true,
  // Without styles it does not tell which rows are hidden.
  cellStyles: true,
  cellFormula: false,
  cellHTML: false,
  sheetRows: limits.rows + 1,
}

/** Reads a workbook with SheetJS, which throws on what it can't read and says things on the console. */
export const readBook = (bytes: Uint8Array): WorkBook => {
  const said = console.error
  console.error = () => {}
  try {
    const book = read(bytes, options)
    refuseTooMany(book)
    return book
  } catch (cause) {
    if (cause instanceof Refused) throw cause
    throw new Refused(/password|encrypt/i.test(String(cause)) ? "IMP-1102" : "IMP-1103")
  } finally {
    console.error = said
  }
}

/** More than `sheetRows` were never read, so a sheet that reaches it is too long. */
const refuseTooMany = ({ SheetNames, Sheets }: WorkBook): void => {
  let rows = 0
  let cells = 0
  for (const name of SheetNames)
    Sheets[name]?.["!data"]?.forEach((row) => {
      rows += 1
      row?.forEach(() => (cells += 1))
    })
  if (rows > limits.rows || cells > limits.cells) throw new Refused("IMP-1206", { rows: String(limits.rows) })
}

import { type ParsingOptions, read, type WorkBook } from "@e965/xlsx"
import { Refused } from "../document.ts"
import { limits } from "../limits.ts"
import { Budget } from "../xlsx/repack/budget.ts"

const options: ParsingOptions = {
  dense: true,
  cellNF: true,
  // Without styles it does not tell which rows are hidden.
  cellStyles: true,
  cellFormula: false,
  cellHTML: false,
  sheetRows: limits.rows + 1,
}

/** Reads a workbook with SheetJS, which throws on what it can't read and says things on the console. */
export const readBook = (bytes: Uint8Array, type: "array" | "buffer" = "array"): WorkBook => {
  const said = console.error
  console.error = () => {}
  try {
    const book = read(bytes, { ...options, type })
    spend(book)
    return book
  } catch (cause) {
    if (cause instanceof Refused) throw cause
    throw new Refused(/password|encrypt/i.test(String(cause)) ? "IMP-1102" : "IMP-1103")
  } finally {
    console.error = said
  }
}

/** More rows than `sheetRows` were never read, so a sheet that has so many is too long. */
const spend = ({ SheetNames, Sheets }: WorkBook): void => {
  const budget = new Budget()
  for (const name of SheetNames)
    Sheets[name]?.["!data"]?.forEach((row) => {
      budget.spend("rows", 1)
      row?.forEach(({ v }) => {
        budget.spend("cells", 1)
        if (typeof v === "string") budget.spend("letters", v.length)
      })
    })
}

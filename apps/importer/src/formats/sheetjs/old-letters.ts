import type { WorkBook } from "@e965/xlsx"
import { fontEncoding } from "../../encoding/font.ts"
import { cellAddress } from "../bounded-merges.ts"
import { biffRecords } from "./biff-records.ts"
import type { SheetExtras } from "./grids-of-book.ts"

type Fonts = NonNullable<SheetExtras["fonts"]>

const [codePage, start] = [0x42, 0x809]
const unicodeSince = 0x600

/**
 * A workbook of Excel 95 or before with its letters as its code page has them, and the runs of its texts likewise: such a file
 * holds bytes, and SheetJS takes each for a letter. A later one is Unicode, and stays as it is.
 *
 * Under .VnTime or VNI-Times the bytes are that font's own, whatever the code page says.
 */
export const withOldLetters = (
  stream: Buffer,
  book: WorkBook,
  fonts: ReadonlyArray<Fonts>,
): { readonly book: WorkBook; readonly fonts: ReadonlyArray<Fonts> } => {
  const letters = lettersOf(stream)
  if (letters === undefined) return { book, fonts }
  const read = (text: string, font: string | undefined) =>
    fontEncoding(font) === undefined ? letters(text) : western(text)
  const told = fonts.map(
    (cells) =>
      new Map(
        [...cells].map(([address, { font, runs }]) => [
          address,
          {
            ...(font === undefined ? {} : { font }),
            ...(runs === undefined ? {} : { runs: runs.map((run) => ({ ...run, text: read(run.text, run.font) })) }),
          },
        ]),
      ),
  )
  const Sheets: WorkBook["Sheets"] = {}
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]
    if (sheet === undefined) continue
    Sheets[letters(name)] = sheet
    sheet["!data"]?.forEach((row, at) =>
      row?.forEach((cell, column) => {
        if (typeof cell?.v !== "string") return
        const { font, runs } = told[index]?.get(cellAddress(at + 1, column + 1)) ?? {}
        cell.v = runs === undefined ? read(cell.v, font) : runs.map(({ text }) => text).join("")
      }),
    )
  }
  const shown = book.Workbook?.Sheets?.map((one) => ({ ...one, name: letters(one.name ?? "") }))
  return {
    book: {
      ...book,
      SheetNames: book.SheetNames.map(letters),
      Sheets,
      ...(shown === undefined ? {} : { Workbook: { ...book.Workbook, Sheets: shown } }),
    },
    fonts: told,
  }
}

/** How a workbook's code page reads bytes; undefined for a workbook of Unicode. */
const lettersOf = (stream: Buffer): ((text: string) => string) | undefined => {
  let page = 1252
  let first = true
  for (const { parts, type } of biffRecords(stream)) {
    const data = parts[0] ?? Buffer.alloc(0)
    if (first && type === start && data.length >= 2 && data.readUInt16LE(0) >= unicodeSince) return undefined
    first = false
    if (type !== codePage || data.length < 2) continue
    page = data.readUInt16LE(0)
    break
  }
  return page >= 1250 && page <= 1258 ? bytesIn(`windows-${page}`) : western
}

/** Texts of bytes in an encoding, composed; what holds another letter was read already. */
const bytesIn = (encoding: string) => {
  const decoder = new TextDecoder(encoding)
  return (text: string): string =>
    /[^\0-\xff]/u.test(text) ? text : decoder.decode(Buffer.from(text, "latin1")).normalize("NFC")
}

const western = bytesIn("windows-1252")

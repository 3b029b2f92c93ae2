import { type DocumentNote, type DocumentReader, type Refusal, Refused, type SheetPart } from "./document.ts"
import { endingNote } from "./ending.ts"
import { type Format, recognise } from "./recognise.ts"

/** Readers of a document in one piece, each loaded when the first file of its format comes. */
const readers: Record<Exclude<Format, "xlsx">, () => Promise<DocumentReader>> = {
  xls: async () => (await import("./sheetjs/read-xls.ts")).readXls,
  xlsb: async () => (await import("./sheetjs/read-xlsb.ts")).readXlsb,
  ods: async () => (await import("./sheetjs/read-ods.ts")).readOds,
  docx: async () => (await import("./docx/read-docx.ts")).readDocx,
  text: async () => (await import("./delimited/read-delimited.ts")).readDelimited,
}

export type Outcome = { readonly notes: ReadonlyArray<DocumentNote> } | { readonly refusal: Refusal }

/**
 * Reads a document of whatever format by its content and hands its sheets on part by part; the answer comes last.
 *
 * Never fails: whatever a reader throws is a refusal.
 */
export const readDocument = async (
  bytes: Uint8Array,
  name: string,
  hand: (part: SheetPart) => void,
): Promise<Outcome> => {
  try {
    const format = await recognise(bytes)
    const misnamed = endingNote(format, name)
    if (format === "xlsx") {
      const { readXlsx } = await import("./xlsx/read-xlsx.ts")
      return { notes: [...misnamed, ...(await readXlsx(bytes, hand))] }
    }
    const read = await (await readers[format]())(bytes)
    if ("refusal" in read) return read
    for (const [place, grid] of read.grids.entries()) hand({ ...grid, place })
    return { notes: [...misnamed, ...read.notes] }
  } catch (cause) {
    if (cause instanceof Refused) return { refusal: cause.refusal }
    // What nobody foresaw is told as damage, and under a name by which the trials find it.
    return { refusal: { code: "IMP-1103", params: { unforeseen: String(cause) } } }
  }
}

import { type DocumentNote, type DocumentReader, type Refusal, Refused, type SheetPart } from "./document.ts"
import { endingNote } from "./ending.ts"
import { type Format, sniff } from "./sniff.ts"

/** Readers of a document in one piece, each loaded when the first file of its format comes. */
const readers: Partial<Record<Format, () => Promise<DocumentReader>>> = {}

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
    const format = sniff(bytes)
    const misnamed = endingNote(format, name)
    if (format === "xlsx") {
      const { readXlsx } = await import("./xlsx/read-xlsx.ts")
      return { notes: [...misnamed, ...(await readXlsx(bytes, hand))] }
    }
    const load = readers[format]
    if (load === undefined) return { refusal: { code: "IMP-1101", params: { detail: format } } }
    const read = await (await load())(bytes)
    if ("refusal" in read) return read
    for (const [place, grid] of read.grids.entries()) hand({ ...grid, place })
    return { notes: [...misnamed, ...read.notes] }
  } catch (cause) {
    if (cause instanceof Refused) return { refusal: cause.refusal }
    // What nobody foresaw is told as damage, and under a name by which the trials find it.
    return { refusal: { code: "IMP-1103", params: { unforeseen: String(cause) } } }
  }
}

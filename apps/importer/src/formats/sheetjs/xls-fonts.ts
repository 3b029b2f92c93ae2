import type { GridCell, GridRun } from "../grid.ts"
import { cellAddress } from "../bounded-merges.ts"
import { biffRecords } from "./biff-records.ts"
import { type FontChange, sharedRuns } from "./shared-runs.ts"

type CellFonts = ReadonlyMap<string, Pick<GridCell, "font" | "runs">>

const record = {
  font: 0x31,
  format: 0xe0,
  sheet: 0x85,
  strings: 0xfc,
  start: 0x809,
  text: 0xfd,
  label: 0x204,
  rich: 0xd6,
} as const

/**
 * The fonts of the text cells of an Excel 95–2003 workbook, sheet by sheet in the order of their places in the stream.
 *
 * SheetJS does not tell them, and a font's name is the surest sign of an older Vietnamese encoding. `textAt` gives a cell's text.
 */
export const xlsFonts = (
  stream: Buffer,
  textAt: (sheet: number, row: number, column: number) => string | undefined,
): ReadonlyArray<CellFonts> => {
  const fonts: Array<string> = []
  const fontOfFormat: Array<number> = []
  const places: Array<number> = []
  let changes: ReadonlyArray<ReadonlyArray<FontChange>> = []
  const sheets: Array<Map<string, Pick<GridCell, "font" | "runs">>> = []
  let sheet = -1
  let isOld = false
  // Fonts are numbered without 4.
  const fontName = (index: number): string | undefined => fonts[index > 4 ? index - 1 : index]
  for (const { at, parts, type } of biffRecords(stream)) {
    const [data] = parts
    if (data === undefined) continue
    if (type === record.font) fonts.push(fontNamed(data, isOld))
    else if (type === record.format && data.length >= 2) fontOfFormat.push(data.readUInt16LE(0))
    else if (type === record.sheet && data.length >= 4) {
      places.push(data.readUInt32LE(0))
      sheets.push(new Map())
    } else if (type === record.strings) changes = sharedRuns(parts)
    else if (type === record.start) {
      isOld = data.length >= 2 && data.readUInt16LE(0) === 0x500
      sheet = places.includes(at) ? places.filter((place) => place < at).length : sheet
    } else if (isText(type) && data.length >= 10 && sheet >= 0) {
      const [row, column] = [data.readUInt16LE(0), data.readUInt16LE(2)]
      const font = fontName(fontOfFormat[data.readUInt16LE(4)] ?? 0)
      const own =
        type === record.text ? (changes[data.readUInt32LE(6)] ?? []) : type === record.rich ? changesIn(data) : []
      const runs = runsOf(textAt(sheet, row, column) ?? "", font, own, fontName)
      sheets[sheet]?.set(cellAddress(row + 1, column + 1), {
        ...(font === undefined ? {} : { font }),
        ...(runs === undefined ? {} : { runs }),
      })
    }
  }
  return sheets
}

const isText = (type: number): boolean => type === record.text || type === record.label || type === record.rich

/** Excel 95 keeps a text of several fonts with its cell: after the letters, where each font begins. */
const changesIn = (data: Buffer): ReadonlyArray<FontChange> => {
  const end = 8 + data.readUInt16LE(6)
  const pairs = data.subarray(end + 1, end + 1 + 2 * (data[end] ?? 0))
  return Array.from({ length: Math.floor(pairs.length / 2) }, (_, index) => ({
    from: pairs[index * 2] ?? 0,
    font: pairs[index * 2 + 1] ?? 0,
  }))
}

const fontNamed = (data: Buffer, isOld: boolean): string => {
  const [length = 0, flags = 0] = data.subarray(14, 16)
  if (isOld) return data.toString("latin1", 15, 15 + length)
  return flags & 1 ? data.toString("utf16le", 16, 16 + length * 2) : data.toString("latin1", 16, 16 + length)
}

/** Undefined where all of the text is in the cell's own font. */
const runsOf = (
  text: string,
  font: string | undefined,
  changes: ReadonlyArray<FontChange>,
  fontName: (index: number) => string | undefined,
): ReadonlyArray<GridRun> | undefined => {
  const starts = [{ from: 0, font }, ...changes.map(({ font, from }) => ({ from, font: fontName(font) }))]
  const runs = starts.flatMap(({ font, from }, index): ReadonlyArray<GridRun> => {
    const run = text.slice(from, starts[index + 1]?.from)
    return run === "" ? [] : [{ text: run, ...(font === undefined ? {} : { font }) }]
  })
  return runs.every((run) => run.font === font) ? undefined : runs
}

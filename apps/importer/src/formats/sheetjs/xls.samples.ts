import { CFB } from "@e965/xlsx"

/** A text cell of a made .xls: its place from 0, its runs; the first run's font is the cell's. */
export interface XlsText {
  readonly row: number
  readonly column: number
  readonly runs: ReadonlyArray<{ readonly text: string; readonly font: number }>
}

export const u16 = (...numbers: ReadonlyArray<number>): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2)
  for (const [index, number] of numbers.entries()) bytes.writeUInt16LE(number, index * 2)
  return bytes
}
const u32 = (number: number): Buffer => u16(number & 0xffff, number >>> 16)

/** A record of the stream. */
export const record = (type: number, ...data: ReadonlyArray<Buffer>): Buffer => {
  const all = Buffer.concat(data)
  return Buffer.concat([u16(type, all.length), all])
}

const named = (name: string): Buffer => Buffer.concat([Buffer.from([name.length, 1]), Buffer.from(name, "utf16le")])

/** Fonts have no number 4. */
const fontNumber = (index: number): number => (index < 4 ? index : index + 1)

const wide = (text: string): boolean => /[^\0-\xff]/.test(text)

/** One shared string, cut into parts of at most `most` letters as CONTINUE records cut long ones. */
const sharedString = ({ runs }: XlsText, most: number): ReadonlyArray<Buffer> => {
  const text = runs.map((run) => run.text).join("")
  let at = 0
  const changes = runs.flatMap((run, index) => {
    const from = at
    at += run.text.length
    return index === 0 ? [] : [u16(from, fontNumber(run.font))]
  })
  const pieces = text.match(new RegExp(`[^]{1,${most}}`, "g")) ?? [""]
  const written = (piece: string) => Buffer.from(piece, wide(piece) ? "utf16le" : "latin1")
  const rich = changes.length > 0 ? 8 : 0
  const head = [u16(text.length), Buffer.from([(wide(pieces[0] ?? "") ? 1 : 0) | rich])]
  const parts = pieces.map((piece, index) =>
    Buffer.concat(
      index === 0
        ? [...head, ...(rich ? [u16(changes.length)] : []), written(piece)]
        : [Buffer.from([wide(piece) ? 1 : 0]), written(piece)],
    ),
  )
  return [...parts.slice(0, -1), Buffer.concat([parts.at(-1) ?? Buffer.alloc(0), ...changes])]
}

/** The bytes of an Excel 97 workbook of one sheet, as Excel under .VnTime wrote them: SheetJS can't write fonts. `more`: further records of the sheet. */
export const xlsBytes = (
  fonts: ReadonlyArray<string>,
  texts: ReadonlyArray<XlsText>,
  most = 1_000,
  { locked = false, more = [] }: { readonly locked?: boolean; readonly more?: ReadonlyArray<Buffer> } = {},
): Uint8Array => {
  const start = (kind: number) => record(0x809, u16(0x600, kind, 0x0dbb, 0x07cc), u32(0), u32(6))
  const strings = texts.map((text) => sharedString(text, most))
  const shared = strings.flatMap((parts, index) =>
    parts.map((part, at) => ({ part, type: index === 0 && at === 0 ? 0xfc : 0x3c })),
  )
  const globals = (place: number) =>
    Buffer.concat([
      start(5),
      ...(locked ? [record(0x2f, u16(1, 1, 1), Buffer.alloc(48))] : []),
      ...fonts.map((font) => record(0x31, u16(200, 0, 0x7fff, 400, 0), Buffer.alloc(4), named(font))),
      ...fonts.map((_, index) => record(0xe0, u16(fontNumber(index), 0, 0, 0), Buffer.alloc(12))),
      record(0x85, u32(place), u16(0), named("Trang 1")),
      ...shared.map(({ part, type }, index) =>
        index === 0 ? record(type, u32(texts.length), u32(texts.length), part) : record(type, part),
      ),
      record(0x0a),
    ])
  const sheet = [
    start(0x10),
    ...texts.map(({ column, row, runs }, index) => record(0xfd, u16(row, column, runs[0]?.font ?? 0), u32(index))),
    ...more,
    record(0x0a),
  ]
  const stream = Buffer.concat([globals(globals(0).length), ...sheet])
  const container: unknown = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, "/Workbook", stream)
  return new Uint8Array(CFB.write(container, { type: "buffer" }))
}

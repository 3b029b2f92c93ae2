import { cellAddress } from "../bounded-merges.ts"
import { type DocumentNote, type DocumentReader, Refused } from "../document.ts"
import type { GridCell, GridRow } from "../grid.ts"
import { Budget } from "../xlsx/repack/budget.ts"
import { type ByteEncoding, decodeBytes } from "../../encoding/decode-bytes.ts"
import { delimiterOf } from "./delimiter.ts"
import { unprotected } from "./protective-quote.ts"
import { recordsOf } from "./records.ts"

/** Reads .csv, .tsv and other delimited text in whatever encoding. */
export const readDelimited: DocumentReader = (bytes) => {
  const { encoding, text: all } = decodeBytes(bytes)
  // Excel's own line that says what divides the fields is no row.
  const [said, declared] = /^sep=(.)(?:\r\n|\n|\r|$)/i.exec(all) ?? []
  const text = all.slice(said?.length ?? 0)
  if (text.trim() === "") throw new Refused("IMP-1105")
  const { records, unclosed } = recordsOf(text, declared ?? delimiterOf(text))
  const budget = new Budget()
  budget.spend("rows", records.length)
  budget.spend("letters", text.length)
  for (const { length } of records) budget.spend("cells", length)
  const rows = records.flatMap((fields, index) => rowOf(fields, index + 1) ?? [])
  const notes: ReadonlyArray<DocumentNote> = [
    ...(encoding.startsWith("utf-")
      ? []
      : [{ code: "IMP-1312", params: { encoding: names[encoding] ?? encoding } } as const]),
    ...(unclosed === undefined ? [] : [{ code: "IMP-1313", params: { line: String(unclosed) } } as const]),
  ]
  return { grids: [{ sheet, hidden: false, date1904: false, rows }], notes }
}

/** What people know these encodings by. */
const names: Partial<Record<ByteEncoding, string>> = { tcvn3: "TCVN3 (.VnTime)", vni: "VNI" }

/** A text has one sheet without a name. */
const sheet = "Văn bản"

const rowOf = (fields: ReadonlyArray<string>, row: number): GridRow | undefined => {
  const cells = fields.flatMap((field, at): ReadonlyArray<GridCell> => {
    const text = unprotected(field)
    return text.trim() === "" ? [] : [{ address: cellAddress(row, at + 1), column: at + 1, text }]
  })
  return cells.length === 0 ? undefined : { row, hidden: false, cells }
}

import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate"
import type { TableCell, Table } from "./table.ts"
import { rowXml } from "./row-xml.ts"
import { frameOf } from "./frame.ts"
import { styles } from "./styles-xml.ts"

/** Rows of a sheet that are held at once. */
const rowsAtOnce = 50

/**
 * A table of any length as an .xlsx file, chunk by chunk, so that no more of it lies in memory than a few hundred rows.
 *
 * Equal tables give equal bytes.
 */
export async function* tableWorkbook(
  table: Table,
  rows: AsyncIterable<ReadonlyArray<TableCell>> | Iterable<ReadonlyArray<TableCell>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const made: Array<Uint8Array<ArrayBuffer>> = []
  const zip = new Zip((_, chunk) => void made.push(new Uint8Array(chunk)))
  const { after, before, parts } = frameOf(table)
  for (const [name, part] of parts) {
    const file = new ZipPassThrough(name)
    file.mtime = mtime
    zip.add(file)
    file.push(part, true)
  }
  const file = new ZipDeflate(sheet, { level: 6 })
  file.mtime = mtime
  zip.add(file)
  file.push(strToU8(before))
  let [number, waiting] = [1, ""]
  for await (const row of rows) {
    number += 1
    waiting += rowXml(row, number, styles.row)
    if (number % rowsAtOnce !== 0) continue
    file.push(strToU8(waiting))
    waiting = ""
    yield* made.splice(0)
  }
  file.push(strToU8(waiting + after), true)
  zip.end()
  yield* made.splice(0)
}

const sheet = "xl/worksheets/sheet1.xml"
const mtime = "2020-01-01T12:00:00"

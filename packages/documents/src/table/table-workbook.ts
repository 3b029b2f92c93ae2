import { Zip, ZipPassThrough } from "fflate"
import { PackedFile } from "./packed-file.ts"
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
  const file = new PackedFile(sheet)
  file.mtime = mtime
  zip.add(file)
  try {
    let [number, waiting] = [1, before]
    for await (const row of rows) {
      number += 1
      waiting += rowXml(row, number, styles.row)
      if (number % rowsAtOnce !== 0) continue
      await file.add(waiting)
      waiting = ""
      yield* made.splice(0)
    }
    await file.close(waiting + after)
    zip.end()
    yield* made.splice(0)
  } finally {
    file.drop()
  }
}

const sheet = "xl/worksheets/sheet1.xml"
const mtime = "2020-01-01T12:00:00"

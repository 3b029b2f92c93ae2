import { tidy } from "@kheo/vietnamese"
import type { GridCell } from "../formats/grid.ts"
import type { DataRow } from "./data-row.ts"
import type { Field } from "./field.ts"
import type { SheetKind } from "./kind.ts"

/** Rows whose ditto marks and left out units were filled from the row above, and the cells that were. */
export interface Filled {
  readonly rows: ReadonlyArray<DataRow>
  readonly cells: ReadonlyArray<string>
}

/**
 * "nt", "như trên", "-//-" and a lone quotation mark stand for what the same column says above.
 *
 * A blank unit under a named one is the same unit, within a section, where a model is what the row is about; a roster, a
 * conference or a proposal names everybody anew.
 */
export const fillDown = (kind: SheetKind, rows: ReadonlyArray<DataRow>, unitColumn: string | undefined): Filled => {
  const filled: Array<string> = []
  let above: DataRow | undefined
  const done = rows.map((row): DataRow => {
    let filledIn: Map<Field, GridCell> | undefined
    const fill = (field: Field, from: GridCell, address: string) => {
      filledIn ??= new Map(row.cells)
      filledIn.set(field, standingFor(from, address))
      filled.push(address)
    }
    let lostDitto: DataRow["lostDitto"]
    for (const [field, cell] of row.cells) {
      if (field === "ordinal" || !isDitto(cell.text)) continue
      const from = above?.cells.get(field)
      if (from === undefined) lostDitto ??= { field, text: tidy(cell.text) }
      else fill(field, from, cell.address)
    }
    const unit = above?.cells.get("unit")
    const isSilent = !named.some((field) => row.cells.has(field))
    if (
      fillsUnits.has(kind) &&
      isSilent &&
      unit !== undefined &&
      unitColumn !== undefined &&
      above?.section === row.section
    )
      fill("unit", unit, `${unitColumn}${row.row}`)
    above =
      filledIn === undefined && lostDitto === undefined
        ? row
        : { ...row, cells: filledIn ?? row.cells, ...(lostDitto === undefined ? {} : { lostDitto }) }
    return above
  })
  return { rows: done, cells: filled }
}

const fillsUnits: ReadonlySet<SheetKind> = new Set(["registration", "results"])
const named: ReadonlyArray<Field> = ["unit", "holder"]

const standingFor = ({ raw: _, runs: _runs, master: _master, ...from }: GridCell, address: string): GridCell => ({
  ...from,
  address,
})

/** Whether a cell's text only says that it is as above. */
export const isDitto = (text: string): boolean =>
  text.length <= 20 &&
  /^[\s\-–—./"“”″〃',(nd]|^[ôm]/iu.test(text) &&
  /^[-–—.\s]*(nt|n\/t|như trên|(như )?(dòng|ô|mục) trên|(\/\s*\/)|["“”″〃]{1,2}|''|,,)[-–—.\s]*$/iu.test(
    tidy(text).replace(/^["“(](nt|như trên)["”)]$/iu, "$1"),
  )

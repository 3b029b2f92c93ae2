import type { KeptSheet } from "@kheo/importer"
import type { PlannedRow, RowDetail } from "@kheo/terminal"

/** The cells of any row of the papers; a sheet is gone through when the first of its rows is asked for. */
export const cellsIn = (kept: ReadonlyArray<KeptSheet>) => {
  const sheets = new Map(kept.map((one) => [`${one.tables[0]?.file}\0${one.grid.sheet}`, one.grid]))
  const found = new Map<string, ReadonlyMap<number, RowDetail["cells"]>>()
  return ({ file, row, sheet }: Pick<PlannedRow, "file" | "sheet" | "row">): RowDetail["cells"] => {
    const name = `${file}\0${sheet}`
    const rows = found.get(name) ?? rowsOf(sheets.get(name))
    found.set(name, rows)
    return rows.get(row) ?? []
  }
}

const rowsOf = (grid: KeptSheet["grid"] | undefined): ReadonlyMap<number, RowDetail["cells"]> =>
  new Map(
    (grid?.rows ?? []).map(({ cells, row }) => [
      row,
      cells.map(({ address, raw, text }) => ({ address, text, ...(raw === undefined ? {} : { raw }) })),
    ]),
  )

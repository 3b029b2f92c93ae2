import { fieldNamed } from "../../layout/field.ts"
import { type Table, textOf } from "./block.ts"
import { columnsOf } from "./columns-of.ts"
import { runsOf } from "./table-rows.ts"

const headerRows = 15

/** Whether a row among a table's first names at least two fields. */
export const hasHeader = ({ rows }: Table): boolean =>
  rows.slice(0, headerRows).some(({ cells }) => cells.filter(({ blocks }) => names(textOf(runsOf(blocks)))).length >= 2)

const names = (text: string): boolean => fieldNamed(text) !== undefined

/**
 * Whether a table holds data, and is not there to place a letterhead or a signature.
 *
 * Without a known header it must be too wide and too long for those: its layout may be one that a person has to explain.
 */
export const isData = (table: Table): boolean => {
  if (hasHeader(table)) return true
  const columns = columnsOf(table)
  return (columns >= 4 && table.rows.length >= 2) || (columns === 3 && table.rows.length >= 4)
}

import type { Table } from "./block.ts"

/** The columns of a table. */
export const columnsOf = ({ rows }: Table): number =>
  rows.reduce(
    (most, { before, cells }) =>
      Math.max(
        most,
        cells.reduce((sum, { span }) => sum + span, before),
      ),
    0,
  )

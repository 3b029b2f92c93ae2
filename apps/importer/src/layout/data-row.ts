import type { GridCell } from "../formats/grid.ts"
import type { Told } from "../reading/claim.ts"
import type { Field } from "./field.ts"

/** A row of the table that holds data, its cells by field. */
export interface DataRow {
  readonly row: number
  readonly hidden: boolean
  readonly cells: ReadonlyMap<Field, GridCell>
  /** The heading within the table that it stands under. */
  readonly section: string | undefined
  readonly sectionCell?: string | undefined
  /** Whom else the rows name over which its title is merged: further units and people of the one model. */
  readonly further?: ReadonlyArray<{ readonly field: Field; readonly told: Told }>
  /** A ditto mark with nothing above it to stand for. */
  readonly lostDitto?: { readonly field: Field; readonly text: string } | undefined
}

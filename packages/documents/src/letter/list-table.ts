import type { Claim } from "./claim.ts"

/** A column of a list; `share` is its part of the width, `hint` stands under the heading in brackets. */
export interface ListColumn {
  readonly heading: string
  readonly hint?: string | undefined
  readonly group?: string | undefined
  readonly share: number
  readonly center?: boolean | undefined
}

/** A line over the whole width, or the cells of a row. */
export type ListRow =
  | { readonly section: string }
  | {
      readonly cells: ReadonlyArray<string>
      /** What the row says of itself to a program, where nobody sees it. */
      readonly mark?: string | undefined
      readonly bold?: boolean | undefined
      /** Of the cells from `figuresFrom` on, in their order. */
      readonly claims?: ReadonlyArray<Claim> | undefined
    }

/** A list as a table: its heading repeats on each page and no row is torn. */
export interface ListTable {
  readonly columns: ReadonlyArray<ListColumn>
  readonly rows: ReadonlyArray<ListRow>
  /** Points of its letters on paper, 12 unless it says otherwise. */
  readonly size?: number | undefined
  /** What the list says of itself to a program, where nobody sees it. */
  readonly mark?: string | undefined
  /** The first column that holds counts, in rows that have claims. */
  readonly figuresFrom?: number | undefined
}

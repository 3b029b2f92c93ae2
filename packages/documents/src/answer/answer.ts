import type { Marker } from "../marker/marker.ts"
import type { RowMark } from "../marker/row-mark.ts"

/** A cell as it was sent, by its row and column from 1; `master`: the first cell of the merge that it belongs to. */
export interface SentCell {
  readonly column: number
  readonly text: string
  /** The text is an error of Excel's, and stays one. */
  readonly error?: boolean
  readonly master?: { readonly row: number; readonly column: number }
}

/** What became of a data row; `held`: it can be taken, but was not written. */
export interface Remark {
  readonly state: "taken" | "noted" | "held" | "refused"
  readonly codes: ReadonlyArray<string>
  readonly remedies: ReadonlyArray<string>
}

/** One line of a sheet that was sent: a heading, a data row, or what stands around them. */
export interface SentRow {
  readonly row: number
  readonly cells: ReadonlyArray<SentCell>
  readonly remark?: Remark
  readonly mark?: RowMark
}

/** A cell that something is wrong with; `choices` are what its sender may have meant. */
export interface Fault {
  readonly row: number
  readonly column: number
  readonly note: string
  readonly refused: boolean
  readonly choices?: ReadonlyArray<string>
}

/** A sheet that was read, whole. */
export interface SentSheet {
  readonly name: string
  readonly marker: Exclude<Marker, { readonly of: "aside" }>
  readonly header: { readonly from: number; readonly to: number }
  readonly rows: ReadonlyArray<SentRow>
  readonly faults: ReadonlyArray<Fault>
}

/** What is sent back about one file. */
export interface Answer {
  readonly sheets: ReadonlyArray<SentSheet>
  /** Names and values: the file, its hash, the sums of the receipt. */
  readonly summary: ReadonlyArray<readonly [name: string, value: string]>
  /** What is to be said, each with its place. */
  readonly remarks: ReadonlyArray<string>
}

import type { Issue } from "../issue/issue.ts"
import type { IssueCode } from "../issue/code.ts"
import type { Area } from "./address.ts"
import type { Grid, GridRow } from "./grid.ts"

/** Why nothing of a document is read. */
export interface Refusal {
  readonly code: IssueCode
  readonly params: Issue["params"]
}

/** What a reader met beside the cells; without a sheet it is of the whole document. */
export interface DocumentNote {
  readonly code: IssueCode
  readonly params: Issue["params"]
  readonly sheet?: string
  readonly cell?: string
}

export interface Document {
  readonly grids: ReadonlyArray<Grid>
  readonly notes: ReadonlyArray<DocumentNote>
}

export type DocumentRead = Document | { readonly refusal: Refusal }

/** Reads the bytes of one format; a pure function that runs in the killable thread. */
export type DocumentReader = (bytes: Uint8Array) => DocumentRead | Promise<DocumentRead>

/** Some rows of a sheet, in the order of the file, so that a big sheet never lies in the thread as a whole. */
export interface SheetPart extends Omit<Grid, "rows"> {
  /** Parts with the same place among the sheets are one sheet. */
  readonly place: number
  readonly rows: ReadonlyArray<GridRow>
  /** Known when all rows were read. */
  readonly merges?: ReadonlyArray<Area>
}

/** Thrown by what reads a document, deep inside it, when it must not or can't be read on. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(code: IssueCode, params: Issue["params"] = {}) {
    super(code)
    this.refusal = { code, params }
  }
}

import type { Words } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"

/** What a document can be written as; `pdf` is Word's file with a PDF beside it. */
export type DocumentKind = "docx" | "pdf" | "xlsx"

/** A kind of paper that the register can make. */
export interface OfferedDocument {
  readonly name: string
  readonly words: Words
  /** Whether it can take a number. */
  readonly issued: boolean
  /** What it is about, beside the campaign. */
  readonly about: ReadonlyArray<"unit" | "model">
  /** Without these of them there is nothing to make. */
  readonly needs: ReadonlyArray<"unit" | "model">
  /** Whether it says by when something is to come. */
  readonly dated: boolean
  readonly kinds: ReadonlyArray<DocumentKind>
  /** Whether an office can change its sentences. */
  readonly worded: boolean
}

/** Which paper, of what, as of which day; without a day of its own it bears today's. */
export interface DocumentOrder {
  readonly name: string
  readonly campaign: number
  readonly asOf: LocalDate | undefined
  readonly day: LocalDate | undefined
  readonly unit: string | undefined
  readonly model: string | undefined
  /** By when what it asks for is to come. */
  readonly deadline: LocalDate | undefined
  /** The path of a file with the office's own sentences. */
  readonly wording: string | undefined
}

/** A paper whose numbers agree with the lists behind them, to be looked at before it is saved. */
export interface DocumentPreview {
  /** The next free number, as it stands on the draft. */
  readonly number: string | undefined
  readonly asOf: LocalDate
  readonly lists: ReadonlyArray<{ readonly words: Words; readonly names: ReadonlyArray<string> }>
  /** What the office's settings lack for it. */
  readonly lacking: ReadonlyArray<Words>
  readonly lines: ReadonlyArray<string>
  /** How many it would be if each got one alone. */
  readonly each: number
  /** How many units issuing it records as reminded. */
  readonly reminds: number
}

export type DocumentLooked =
  | { readonly came: "shown"; readonly preview: DocumentPreview }
  | { readonly came: "refused"; readonly words: Words }

/** A paper to be written into a folder, or issued there. */
export interface DocumentSaving {
  readonly order: DocumentOrder
  readonly folder: string
  readonly kind: DocumentKind
  /** A file for each instead of one for all. */
  readonly each: boolean
  readonly issue: boolean
  /** The number of the paper in whose place it is issued. */
  readonly supersedes: string | undefined
  readonly replace: boolean
}

/** What became of it; `taken` are files that are there already, `issued before` the number of the same paper: then nothing was written. */
export type DocumentSaved =
  | { readonly came: "written"; readonly files: ReadonlyArray<string>; readonly issued: string | undefined }
  | { readonly came: "taken"; readonly files: ReadonlyArray<string> }
  | { readonly came: "issued before"; readonly number: string }
  | { readonly came: "refused"; readonly words: Words }

/** Makes papers of the register. Whoever opens the screens provides it. */
export interface DocumentsPort {
  /** Where papers go unless the user says otherwise. */
  readonly folder: string
  readonly offered: () => Promise<ReadonlyArray<OfferedDocument>>
  readonly look: (order: DocumentOrder) => Promise<DocumentLooked>
  readonly save: (saving: DocumentSaving) => Promise<DocumentSaved>
}

/** What the screens know of documents: what there are, what is looked at and what was written. */
export interface Documents {
  /** Undefined where nobody makes documents. */
  readonly folder: string | undefined
  readonly offered?: ReadonlyArray<OfferedDocument> | undefined
  readonly asked?: DocumentOrder | undefined
  /** How many files there would be of it if each got one alone, as far as is known. */
  readonly each?: number | undefined
  readonly looked?: { readonly order: DocumentOrder; readonly told: DocumentLooked } | undefined
  readonly saving?: DocumentSaving | undefined
  readonly saved?: DocumentSaved | undefined
}

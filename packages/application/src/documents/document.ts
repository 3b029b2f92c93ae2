import type { DocumentId } from "@kheo/domain/document"
import type { LocalDate } from "@kheo/domain/history"
import type { Effect } from "effect"
import type { Problem, Words } from "../language/index.ts"
import type { Register } from "../register.ts"
import type { ViewQuery } from "../view.ts"
import type { DocumentRefused } from "./refused.ts"

export type DocumentFormat = "docx" | "xlsx"

/** What a document may be asked with; which of it one heeds, its `needs` and `takes` say. */
export interface DocumentAsked {
  /** The figures are of this campaign, up to this day, as known then. */
  readonly query: ViewQuery
  /** On the paper; undefined is today. */
  readonly day?: LocalDate | undefined
  /** By id, code or name. */
  readonly unit?: string | undefined
  /** By id or display number. */
  readonly model?: string | undefined
  /** Papers it rests on, by number or in their own words; undefined takes the campaign's. */
  readonly grounds?: ReadonlyArray<string> | undefined
  /** By when what it asks for is to come. */
  readonly deadline?: LocalDate | undefined
  /** Sentences of the office's own over the default wording, as a file or a body gives them. */
  readonly wording?: Readonly<Record<string, unknown>> | undefined
}

type Asking = "unit" | "model" | "day" | "deadline" | "grounds" | "wording"

/** One kind of paper that the register can make: every way to ask for it reads this. */
export interface Document {
  /** What it is asked for by: `reminder-letter`. */
  readonly name: string
  readonly words: Words
  /** Without these there is nothing to make. */
  readonly needs: ReadonlyArray<Asking>
  readonly takes: ReadonlyArray<Asking>
  /** What it can be written as, the usual one first. */
  readonly formats: ReadonlyArray<DocumentFormat>
  /** Whether it can take a number and be issued. */
  readonly issued: boolean
  /** The sentences that an office can change, as they stand by default. */
  readonly wording?: Readonly<Record<string, string | ReadonlyArray<string>>> | undefined
  readonly compose: (asked: DocumentAsked) => Effect.Effect<Composed, DocumentRefused | Problem, Register>
}

/** A document whose numbers agree with the register, not yet written in any format. */
export interface Composed {
  readonly campaign: number
  readonly asOf: LocalDate
  readonly day: LocalDate
  /** The head of the ledger that it rests on. */
  readonly position: number
  readonly root: string
  /** The number that stands on it, as `51-CV/BCĐ`: the next free one while it is a draft. */
  readonly number: string | undefined
  /** A name for its file, without the ending. */
  readonly name: string
  /** Every number that it tells, with the list that it is the length of. */
  readonly lists: ReadonlyArray<DocumentList>
  /** What the office's settings lack for it, and where that is set. */
  readonly lacking: ReadonlyArray<Words>
  /** Its text, line by line, to be looked at before it is saved. */
  readonly preview: () => ReadonlyArray<string>
  readonly bytes: (format: DocumentFormat) => Promise<Uint8Array>
  /** The same to each unit alone, where there is such a thing. */
  readonly each: ReadonlyArray<{
    readonly name: string
    readonly bytes: (format: DocumentFormat) => Promise<Uint8Array>
  }>
  /** Undefined for what is never issued. */
  readonly issuing: Issuing | undefined
}

export interface DocumentList {
  /** Its name among the others, for programs: `behind`. */
  readonly key: string
  readonly words: Words
  readonly names: ReadonlyArray<string>
}

/** Leads from a paper back to the register; `code` is the checkpoint's QR code as PNG. */
export interface Traced {
  readonly position: number
  readonly root: string
  readonly code?: Uint8Array | undefined
}

/** What issuing records beside the bytes, and the paper once its number is taken. */
export interface Issuing {
  readonly type: string
  readonly subject: string
  readonly grounds: ReadonlyArray<DocumentId>
  /** Units that are recorded as reminded by it. */
  readonly reminds: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly finished: (taken: { readonly number: number; readonly traced: Traced }) => Composed
}

import type { LetterRules } from "../letter/letter-rules.ts"
import type { FormKind } from "../marker/form-kind.ts"

/** What a column offers to choose from. */
export type ListName = "units" | "blocks" | "fields" | "awardForms" | "models"

/** What of a model a column holds; forms are filled in beforehand with the first four. */
export type Fill = "ordinal" | "title" | "unit" | "person" | "periodAndPlace" | "results" | "replication" | "plan"

/** A column of a form: its heading, the small words under it, and what it is filled with beforehand. */
export interface Column {
  readonly heading: string
  /** In brackets and italics after the heading. */
  readonly hint?: string
  /** The heading that stands over this column and its neighbours of the same group. */
  readonly group?: string
  readonly width: number
  readonly list?: ListName
  readonly fill?: Fill
  readonly center?: boolean
}

/** How one kind of form looks. */
export interface FormLayout {
  readonly kind: FormKind
  readonly sheet: string
  /** The line under DANH SÁCH. */
  readonly subject: (campaign: number) => string
  readonly columns: (campaign: number) => ReadonlyArray<Column>
  /** Whether the standing office keeps this list itself, under its own head. */
  readonly own: boolean
  readonly signer: string
  readonly blankRows: number
  /** What the guidance says beside what it says of every form. */
  readonly guide: ReadonlyArray<string>
}

/** Who the office is, as far as it was set. */
export interface Letterhead {
  readonly superior?: string | undefined
  readonly name?: string | undefined
  readonly standing?: string | undefined
  readonly place?: string | undefined
  /** The head of a state body's papers instead of the Party's. */
  readonly state?: boolean
}

/** A model that a form is filled with beforehand. */
export interface FormModel {
  readonly id: string
  readonly title: string
  readonly person?: string | undefined
}

/** Everything that a form is made of. */
export interface FormContent extends FormOnPaper {
  readonly lists: Readonly<Record<Exclude<ListName, "models">, ReadonlyArray<string>>>
}

/** The same where nothing can be offered to choose from. */
export interface FormOnPaper {
  readonly kind: FormKind
  readonly campaign: number
  readonly letterhead: Letterhead
  /** The unit that the form is for; without one it is blank. */
  readonly unit?: { readonly id: string; readonly name: string } | undefined
  readonly models: ReadonlyArray<FormModel>
  /** How papers look on that day; without them by the kind of body alone. */
  readonly rules?: LetterRules | undefined
}

import type { Words } from "@kheo/application/language"
import { emptyField, type TextField } from "../text-field/index.ts"

/** One field under editing: its text, and the id or option that was picked where the field picks one. */
export interface FieldState {
  readonly text: TextField
  readonly picked?: string | undefined
  /** Which of a picker's candidates is marked. */
  readonly at?: number | undefined
  /** What the text was before, for Ctrl+Z; the newest last. */
  readonly past?: ReadonlyArray<TextField>
}

/** What a form is about, by names that the form declares: a unit, an event. */
export type Subject = { readonly [name: string]: string }

/** A form while somebody fills it in. */
export interface FormState {
  readonly name: "form"
  /** The id of its declaration. */
  readonly form: string
  readonly subject: Subject
  readonly values: { readonly [field: string]: FieldState }
  readonly focus: string
  readonly errors: { readonly [field: string]: Words }
  /** Why the register refused what was sent. */
  readonly refused: Words | undefined
  readonly dirty: boolean
  /** The command id under which it was sent; what is sent again unchanged has the same id and is written once. */
  readonly command: string | undefined
}

/** What is kept of a form that was left or cut short. */
export interface Draft {
  readonly form: string
  readonly subject: Subject
  readonly values: { readonly [field: string]: { readonly text: string; readonly picked?: string | undefined } }
  readonly command?: string | undefined
}

/** A field with nothing in it. */
export const emptyValue: FieldState = { text: emptyField }

/** Two drafts of one form about one subject are the same draft. */
export const draftKey = ({ form, subject }: Pick<Draft, "form" | "subject">): string =>
  JSON.stringify([form, ...Object.entries(subject).toSorted(([one], [other]) => (one < other ? -1 : 1))])

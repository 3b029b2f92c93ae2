import type { RightName } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { Result } from "effect"
import type { Register } from "../register/index.ts"
import type { Ask, FormState, Seen, Sending, Subject } from "../state/index.ts"

/** One declared field; the kind says how it is typed, drawn and read. */
export interface FieldSpec {
  readonly name: string
  readonly kind: "text" | "lines" | "choice" | "date" | "number" | "unit" | "model" | "file"
  readonly label: Words
  readonly required?: true
  /** A unit picker that also finds units of which no report is expected. */
  readonly every?: true
  /** Shown while the field is empty, and in its errors. */
  readonly example?: Words
  readonly options?: ReadonlyArray<{ readonly value: string; readonly words: Words }>
  /** What a choice offers where that depends on the register or on other answers. */
  readonly choices?: (answers: Answers, context: FormContext) => NonNullable<FieldSpec["options"]>
  /** Whether the field is there at all, given the answers so far and what the form is about. */
  readonly when?: (answers: Answers, subject: Subject) => boolean
}

/** What the fields say: dates as `YYYY-MM-DD`, numbers as numbers, picked things as ids; what can't be read stays text. */
export interface Answers {
  readonly [field: string]: string | number | undefined
}

/** What a form rests on beside its answers. */
export interface FormContext {
  readonly subject: Subject
  readonly register: Register
  /** What single screens have read, as far as they were opened. */
  readonly seen?: Seen
}

/** A question before a command is sent; the way out is chosen. */
export interface Confirmation {
  readonly title: Words
  readonly lines: ReadonlyArray<Words>
  readonly yes: Words
}

/** A form as it is declared: its fields, the command that they make, and what that will write. */
export interface FormSpec {
  readonly id: string
  readonly title: Words
  readonly right: RightName
  readonly fields: ReadonlyArray<FieldSpec>
  /** Where the cursor begins; without it, in the first field that is empty. */
  readonly focus?: string
  readonly prefill?: (context: FormContext) => Answers
  /** The command, checked by the domain's schema; or the names of the fields that it does not accept. */
  readonly build: (answers: Answers, context: FormContext) => Result.Result<Ask, ReadonlyArray<string>>
  /** What it will write is told and asked about after a look at what it names, so nothing is said of it before. */
  readonly asks?: true
  /** One line for each event that it will write. */
  readonly writes: (answers: Answers, context: FormContext) => ReadonlyArray<Words>
  /** What is asked before it is sent, of what can't be undone lightly. */
  readonly confirms?: (answers: Answers, context: FormContext) => Confirmation
  /** What it means for those whom it is about; said above the last line. */
  readonly note?: (answers: Answers, context: FormContext) => Words | undefined
  /** What somebody should look at before saving; it stops nothing. */
  readonly warns?: (
    answers: Answers,
    context: FormContext,
  ) => ReadonlyArray<{ readonly field: string; readonly words: Words }>
  /** The field that a refusal of the domain is about, by the refusal's tag. */
  readonly blames?: { readonly [refusal: string]: string }
  /** The form that puts right what another has recorded meanwhile, filled with what was typed here. */
  readonly correcting?: (mine: FormState, theirs: Theirs) => Pick<FormState, "form" | "subject" | "values"> | undefined
}

/** The newest event of the stream that a command was about. */
export type Theirs = {
  readonly id: string
  readonly type: string
  readonly occurredAt: string
  readonly data: { readonly [key: string]: unknown }
} & Pick<Sending, "what">

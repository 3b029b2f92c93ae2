import type { FormModel } from "../form/form.ts"
import type { LetterRules } from "../letter/letter-rules.ts"
import type { Sender } from "../letter/letter.ts"
import type { ReminderWording } from "./wording.ts"

/** A unit as the lists of the campaign have it on the day that the letter counts up to. */
export interface ReminderUnit {
  readonly id: string
  readonly name: string
  readonly block: string
  readonly conferenceOn: string | null
  readonly reportedOn: string | null
  readonly models: number
  /** Models of a unit that has reported which its report does not tell of. */
  readonly pending: number
  /** Whether the next letter is to name it. */
  readonly behind: boolean
}

/** How one block is told of in a paragraph of the tally; `tell` is `names` or `conferences-count, reports-count-and-names`. */
export interface TallyPart {
  readonly block: string
  readonly label?: string | undefined
  readonly tell: string
}

/** Units that are addressed together. */
export interface RecipientGroup {
  readonly name: string
  readonly blocks?: ReadonlyArray<string> | undefined
  readonly units?: ReadonlyArray<string> | undefined
}

/** Everything that a reminder letter is made of. */
export interface ReminderContent {
  readonly campaign: number
  /** The day that everything is counted up to. */
  readonly asOf: string
  /** The day on the letter. */
  readonly day: string
  readonly deadline: string
  /** The day of the district's own conference where one is planned. */
  readonly conferenceOn?: string | undefined
  readonly units: ReadonlyArray<ReminderUnit>
  readonly sender: Sender
  readonly rules: LetterRules
  readonly number: number
  readonly symbol: string
  /** Without any, every office and unit is addressed. */
  readonly recipients: ReadonlyArray<string>
  readonly paragraphs: ReadonlyArray<ReadonlyArray<TallyPart>>
  readonly groups: ReadonlyArray<RecipientGroup>
  readonly names: Readonly<Record<string, string>>
  readonly shorten: Readonly<Record<string, string>>
  /** The papers that the letter rests on, each in its own words. */
  readonly grounds: ReadonlyArray<string>
  readonly wording: ReminderWording
  readonly draft: boolean
  readonly traced?:
    | { readonly position: number; readonly root: string; readonly code?: Uint8Array | undefined }
    | undefined
  /** Makes the letter one to this unit alone, with its own form. */
  readonly to?:
    | {
        readonly id: string
        readonly models: ReadonlyArray<FormModel>
      }
    | undefined
}

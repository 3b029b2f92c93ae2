import type { Words } from "@kheo/application/language"
import type { UnitId } from "@kheo/domain/unit"

/** The forms that there are: those that each unit gets its own of, and those that the office keeps itself. */
export const unitForms = ["annex", "registration", "proposals"] as const
export const officeForms = ["conferences", "roster"] as const
export type FormName = (typeof unitForms)[number] | (typeof officeForms)[number]

/** Which form is to be made, for which units, into which folder; without units, one blank form. */
export interface FormsOrder {
  readonly kind: FormName
  readonly units: ReadonlyArray<UnitId> | "all" | undefined
  readonly folder: string
  /** Whether files of the same names may be replaced. */
  readonly replace: boolean
}

/** A file that was made; `models` are those of the unit that stand in it already. */
export interface MadeForm {
  readonly path: string
  readonly unit: string | undefined
  readonly models: number
}

/** What an order came to; `taken` are files that are there already, and then nothing was written. */
export type FormsMade =
  | { readonly came: "written"; readonly files: ReadonlyArray<MadeForm> }
  | { readonly came: "taken"; readonly files: ReadonlyArray<string> }
  | { readonly came: "refused"; readonly words: Words }

/** Makes forms as files. Whoever opens the screens provides it. */
export interface FormsPort {
  /** Where forms go unless the user says otherwise. */
  readonly folder: string
  readonly make: (order: FormsOrder, tell: (made: number, of: number) => void) => Promise<FormsMade>
}

/** What the screens know of forms: what is asked for and under way, and what the last order came to. */
export interface Outbox {
  /** Undefined where nobody makes files. */
  readonly folder: string | undefined
  readonly order?: FormsOrder | undefined
  readonly progress?: { readonly made: number; readonly of: number } | undefined
  readonly made?: FormsMade | undefined
}

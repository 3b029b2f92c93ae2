import type { LetterRules } from "../letter/letter-rules.ts"
import type { Letter, Sender } from "../letter/letter.ts"

/** A model with what its unit told of it, as the register has it. */
export interface ModelResult {
  readonly id: string
  readonly title: string
  readonly unitName: string
  readonly person: string | null
  readonly block: string
  readonly outcome: "submitted" | "notScalable" | null
  readonly outcomeOn: string | null
  readonly periodAndPlace: string | null
  readonly results: string | null
  readonly effectiveness: string | null
  readonly replication: string | null
  readonly plan: string | null
  readonly words: string | null
}

/** What lists of the campaign's models are made of. */
export interface ResultsContent {
  readonly campaign: number
  /** The day that everything is counted up to. */
  readonly asOf: string
  /** The day on the paper. */
  readonly day: string
  readonly sender: Sender
  readonly rules: LetterRules
  readonly models: ReadonlyArray<ModelResult>
  /** What the board counts, which the lists must come to. */
  readonly counted: { readonly submitted: number; readonly notScalable: number }
  readonly wording: ResultsWording
  readonly traced: Letter["traced"]
}

/** What the lists say beside their rows, for the office to change. */
export type ResultsWording = {
  readonly kind: string
  readonly about: string
  readonly under: string
  /** Below the list: how many models are on it. */
  readonly closing: string
  readonly receivers: ReadonlyArray<string>
}

import type { Words } from "@kheo/application/language"
import type { Tone } from "../theme/index.ts"
import type { State } from "./state.ts"

/** One line about what has just happened; the next key takes it away. */
export interface Toast {
  readonly words: Words
  readonly tone: Tone
}

/** A question before what can't be undone; the way out is chosen unless the user chooses otherwise. */
export interface Dialog {
  readonly title: Words
  readonly lines: ReadonlyArray<Words>
  readonly no: Words
  readonly yes: Words
  readonly at: "no" | "yes"
  readonly onYes: (state: State) => State
}

/** The state with a line about what has just happened. */
export const toast = (state: State, words: Words, tone: Tone = "good"): State => ({ ...state, toast: { words, tone } })

/** The state with a question, the way out chosen. */
export const ask = (state: State, dialog: Omit<Dialog, "at" | "no"> & Partial<Dialog>): State => ({
  ...state,
  dialog: { no: { vi: "Không", en: "No" }, at: "no", ...dialog },
})

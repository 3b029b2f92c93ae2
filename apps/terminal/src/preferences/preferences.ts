import type { Language } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"

export type Colours = "dark" | "light" | "none"

/** In the order in which the settings go through them. */
export const everyColours: ReadonlyArray<Colours> = ["dark", "light", "none"]

/** How the screens are liked on this computer, and how far the first run has come; nothing of it belongs into the register. */
export interface Preferences {
  /** Absent until somebody chose one. */
  readonly language?: Language
  readonly colours: Colours
  /** Only signs that every terminal shows. */
  readonly ascii: boolean
  /** Lines for a screen reader instead of a drawn screen; heeded when the screens are opened. */
  readonly reader: boolean
  /** Language, typing and signs were looked at once. */
  readonly welcomed: boolean
  readonly toured: boolean
  /** The campaign that is to be opened as soon as there are units. */
  readonly starting?: { readonly campaign: number; readonly deadline: LocalDate }
}

/** What holds where nobody has chosen. */
export const usualPreferences: Preferences = {
  colours: "dark",
  ascii: false,
  reader: false,
  welcomed: false,
  toured: false,
}

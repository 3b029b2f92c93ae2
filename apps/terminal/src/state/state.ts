import type { Language, Words } from "@kheo/application/language"
import type { ModelId } from "@kheo/domain/model"
import type { Register, Story } from "../register/index.ts"
import { dashboard, type Screen } from "./screen.ts"

/** Everything that the screen is drawn from, the size of the window apart. */
export interface State {
  readonly language: Language
  readonly sample: boolean
  /** The way from the dashboard to the screen that is shown, which is the last. */
  readonly screens: readonly [Screen, ...ReadonlyArray<Screen>]
  /** What the register said last; undefined before its first answer. */
  readonly register: Register | undefined
  /** The events of the model that was opened last. */
  readonly story: { readonly model: ModelId; readonly told: Story } | undefined
  readonly problem: Words | undefined
  /** Raised to have the register read again. */
  readonly asked: number
  readonly leaving: boolean
}

/** The state before the register was read: the dashboard, and nothing on it. */
export const initial = (language: Language, sample: boolean): State => ({
  language,
  sample,
  screens: [dashboard],
  register: undefined,
  story: undefined,
  problem: undefined,
  asked: 0,
  leaving: false,
})

/** The screen on top. */
export const shown = ({ screens }: State): Screen => screens.at(-1) ?? dashboard

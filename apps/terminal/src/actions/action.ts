import type { RightName } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { UnitId } from "@kheo/domain/unit"
import type { Screen, State } from "../state/index.ts"

/** `ctrl+s`, a digit, one of `/ : ?`, or Space; q leaves. No other letter: Telex turns letters into others. */
export type Shortcut =
  | `ctrl+${string}`
  | "0"
  | "1"
  | "2"
  | "3"
  | "4"
  | "5"
  | "6"
  | "7"
  | "8"
  | "9"
  | "/"
  | ":"
  | "?"
  | "q"
  | " "

export type Group = "go" | "record" | "look" | "form" | "program"

/** Something that can be done, said once: footer, help, palette, keys, documentation and tests are made from it. */
export interface Action {
  readonly id: string
  readonly keys: ReadonlyArray<Shortcut>
  readonly words: Words
  /** The footer's word or two; without it the footer leaves the action out. */
  readonly short?: Words
  /** The screens whose footers name it; without it all that offer it. */
  readonly footers?: ReadonlyArray<Screen["name"]>
  /** Where the footer is too narrow, hints go by this number, the lowest first; without one it stays. */
  readonly drop?: number
  readonly group: Group
  /** The screens that offer it; without it every one. */
  readonly screens?: ReadonlyArray<Screen["name"]>
  /** Whether its key works while a field is being typed in; only a Ctrl key may. */
  readonly inFields?: true
  /** Whether there is anything to do it to just now. */
  readonly when?: (state: State) => boolean
  readonly right?: RightName
  /** The unit that it would be done to, where that is known. */
  readonly about?: (state: State) => UnitId | undefined
  readonly run: (state: State) => State
}

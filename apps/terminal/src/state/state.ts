import type { Language, Words } from "@kheo/application/language"
import type { ModelId } from "@kheo/domain/model"
import type { Register, Story } from "../register/index.ts"
import type { LocalDate } from "@kheo/domain/history"
import type { UnitId } from "@kheo/domain/unit"
import type { Checks } from "../ledger/index.ts"
import { type Preferences, usualPreferences } from "../preferences/index.ts"
import type { Documents } from "../documents/index.ts"
import type { Outbox } from "../outbox/index.ts"
import type { Draft } from "./form-state.ts"
import { type Importing, noImport } from "./importing.ts"
import type { Dialog, Toast } from "./notices.ts"
import { dashboard, type Screen } from "./screen.ts"
import type { Seen } from "./seen.ts"
import type { Sending, Sent } from "./sending.ts"

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
  /** What single screens show beyond the register. */
  readonly seen: Seen
  readonly checks: Checks
  /** Whether whoever opened the screens lets the ledger be verified and backed up. */
  readonly checkable: boolean
  readonly outbox: Outbox
  readonly documents: Documents
  /** Units that are marked, for what is done to several. */
  readonly marked: ReadonlyArray<UnitId>
  readonly importing: Importing
  /** Whether whoever opened the screens lets files be imported. */
  readonly importable: boolean
  /** The day that everything is seen as of, chosen on the screens; nothing can be written while there is one. */
  readonly day: LocalDate | undefined
  /** The campaign that was chosen on the screens; without one, that which they were opened with. */
  readonly campaign: number | undefined
  /** The register was new when the screens were opened: its campaign may still have to be opened. */
  readonly isNew: boolean
  readonly preferences: Preferences
  /** The other register that whoever opened the screens can open in their place: the example, or the office's own. */
  readonly other: "example" | "own" | undefined
  readonly problem: Words | undefined
  /** Raised to have the register read again. */
  readonly asked: number
  /** The `asked` that the last answer was for. */
  readonly told: number
  /** Something was appended while the register was being read. */
  readonly behind: boolean
  /** The id of the next command; the answer to a command brings another. */
  readonly fresh: string
  readonly sending: Sending | undefined
  /** What this session has written and not taken back, the last one last. */
  readonly sent: ReadonlyArray<Sent>
  readonly drafts: ReadonlyArray<Draft>
  readonly toast: Toast | undefined
  readonly dialog: Dialog | undefined
  /** Why nothing can be written. */
  readonly readOnly: Words | undefined
  readonly leaving: boolean
  /** Left for the other register. */
  readonly toOther: boolean
}

/** The state before the register was read: the dashboard, and nothing on it. */
export const initial = (language: Language, sample: boolean, fresh = ""): State => ({
  language,
  sample,
  screens: [dashboard],
  register: undefined,
  story: undefined,
  seen: {},
  checks: {},
  checkable: true,
  outbox: { folder: undefined },
  documents: { folder: undefined },
  marked: [],
  importing: noImport,
  importable: true,
  day: undefined,
  campaign: undefined,
  isNew: false,
  preferences: usualPreferences,
  other: undefined,
  problem: undefined,
  asked: 0,
  told: -1,
  behind: false,
  fresh,
  sending: undefined,
  sent: [],
  drafts: [],
  toast: undefined,
  dialog: undefined,
  readOnly: undefined,
  leaving: false,
  toOther: false,
})

/** Whether letters go into a field, so that none of them is a command. */
export const inField = (state: State): boolean => {
  const screen = shown(state)
  return (
    screen.name === "form" ||
    screen.name === "palette" ||
    screen.name === "day" ||
    screen.name === "importDays" ||
    (screen.name === "welcome" && screen.step === "typing") ||
    (screen.name === "sendOut" && (screen.focus === "unit" || screen.focus === "folder")) ||
    (screen.name === "document" && screen.focus !== "whom" && screen.focus !== "kind") ||
    (screen.name === "imports" && state.importing.path.typing) ||
    ("filter" in screen && screen.filter.typing)
  )
}

/** The screen on top. */
export const shown = ({ screens }: State): Screen => screens.at(-1) ?? dashboard

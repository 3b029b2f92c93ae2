import type { Language } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import { render, type RenderOptions } from "ink"
import { App, firstReading, type Run } from "./app/index.ts"
import type { DocumentsPort } from "./documents/index.ts"
import type { FoundingPort } from "./founding/index.ts"
import type { ImportPort } from "./imports/index.ts"
import type { LedgerPort } from "./ledger/index.ts"
import type { FormsPort } from "./outbox/index.ts"
import { type Drafts, memoryDrafts } from "./drafts/index.ts"
import { type Colours, type KeptPreferences, type Preferences, usualPreferences } from "./preferences/index.ts"
import type { AskedAs } from "./register/index.ts"
import { themeFor } from "./theme/index.ts"

/** The program is left, or the other register is to be opened in its place. */
export type Left = "left" | "other"

export interface TerminalOptions {
  readonly run: Run
  /** The campaign's year. */
  readonly campaign: number
  /** A past day to begin at: nothing can be written while it is looked at. */
  readonly asOf?: LocalDate
  readonly language: Language
  /** Says on every screen that the data are an example's. */
  readonly sample?: boolean
  /** Today, for tests; without it, the calendar day in Vietnam. */
  readonly now?: LocalDate
  /** Who is at the keyboard; without it, the user of the store where there is only one. */
  readonly asked?: AskedAs
  /** What is done to the ledger as a whole; without it, that screen is not offered. */
  readonly ledger?: LedgerPort
  /** Makes forms as files; without it, that screen is not offered. */
  readonly forms?: FormsPort
  /** Makes papers; without it, that screen is not offered. */
  readonly documents?: DocumentsPort
  /** How files are imported; without it, that screen is not offered. */
  readonly imports?: ImportPort
  /** How the screens are liked, as it was kept; `language` and `NO_COLOR` come before it. */
  readonly preferences?: Preferences
  /** Where preferences are kept; without it, they end with the program. */
  readonly keptPreferences?: KeptPreferences
  /** Only signs that every terminal has, whatever the preferences say. */
  readonly ascii?: boolean
  /** What founding a register needs beyond its use cases. */
  readonly founding?: FoundingPort
  /** The register is new: its first steps come first. */
  readonly firstRun?: boolean
  /** The other register that can be opened in place of this one. */
  readonly other?: "example" | "own"
  /** Lines to be read aloud instead of a drawn screen, whatever the preferences say. */
  readonly aloud?: boolean
  /** Aborted when the screens are to be left from outside; what is being typed is kept as a draft. */
  readonly leave?: AbortSignal
  /** Told once, when the first frame stands, whether the register was in it. */
  readonly shown?: (isRead: boolean) => void
  /** Where drafts are kept; without it, they end with the program. */
  readonly drafts?: Drafts
}

/** Shows the screens until the user leaves; the terminal is given back as it was, whether by q, Ctrl+C, a signal or an error. Answers where the user wants to go. */
export const runTerminal = (options: TerminalOptions): Promise<Left> => {
  // The whole screen begins in the column where the cursor was left, behind a prompt or what was typed ahead.
  process.stdout.write("\r")
  return showScreens(options, {})
}

/** The same on streams that need not be the process's own. */
export const showScreens = async (options: TerminalOptions, streams: RenderOptions): Promise<Left> => {
  const {
    asOf,
    campaign,
    documents,
    drafts = memoryDrafts(),
    forms,
    imports,
    language,
    ledger,
    now,
    run,
    sample = false,
  } = options
  const { firstRun = false, founding, keptPreferences, leave, other } = options
  const { asked = { named: undefined, account: "" } } = options
  const liked = options.preferences ?? usualPreferences
  const preferences = options.ascii === true ? { ...liked, ascii: true } : liked
  const aloud = options.aloud === true || preferences.reader
  let left: Left = "left"
  const onLeave = (toOther: boolean) => {
    if (toOther) left = "other"
  }
  const first = await firstReading(run, campaign, asOf ?? now, { asked, isNew: firstRun })
  const given = {
    run,
    first,
    campaign,
    language,
    sample,
    asked,
    drafts,
    documents,
    forms,
    ledger,
    imports,
    leave,
    founding,
    firstRun,
    other,
    aloud,
  }
  const themeOf = (colours: Colours) => themeFor(process.env, colours)
  const app = <App {...{ ...given, preferences, keptPreferences, themeOf, onLeave, day: asOf, asOf: now }} />
  const { waitUntilExit } = render(app, {
    alternateScreen: !aloud,
    incrementalRendering: !aloud,
    isScreenReaderEnabled: aloud,
    exitOnCtrlC: false,
    patchConsole: true,
    maxFps: 30,
    kittyKeyboard: { mode: "disabled" },
    ...streams,
  })
  setImmediate(() => options.shown?.(first.inTime?.type === "registerRead"))
  await waitUntilExit()
  return left
}

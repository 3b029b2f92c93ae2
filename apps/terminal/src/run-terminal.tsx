import type { Language } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import { render, type RenderOptions } from "ink"
import { App, type Run } from "./app/index.ts"
import type { ImportPort } from "./imports/index.ts"
import type { LedgerPort } from "./ledger/index.ts"
import type { FormsPort } from "./outbox/index.ts"
import { type Drafts, memoryDrafts } from "./drafts/index.ts"
import type { AskedAs } from "./register/index.ts"
import { themeFor } from "./theme/index.ts"

export interface TerminalOptions {
  readonly run: Run
  /** The campaign's year. */
  readonly campaign: number
  /** The day that the numbers are of; without it, `now`. */
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
  /** How files are imported; without it, that screen is not offered. */
  readonly imports?: ImportPort
  /** Only signs that every terminal has. */
  readonly ascii?: boolean
  /** Lines to be read aloud instead of a drawn screen. */
  readonly aloud?: boolean
  /** Aborted when the screens are to be left from outside; what is being typed is kept as a draft. */
  readonly leave?: AbortSignal
  /** Where drafts are kept; without it, they end with the program. */
  readonly drafts?: Drafts
}

/** Shows the screens until the user leaves; the terminal is given back as it was, whether by q, Ctrl+C, a signal or an error. */
export const runTerminal = (options: TerminalOptions): Promise<void> => {
  // The whole screen begins in the column where the cursor was left, behind a prompt or what was typed ahead.
  process.stdout.write("\r")
  return showScreens(options, {})
}

/** The same on streams that need not be the process's own. */
export const showScreens = async (options: TerminalOptions, streams: RenderOptions): Promise<void> => {
  const {
    asOf,
    campaign,
    drafts = memoryDrafts(),
    forms,
    imports,
    language,
    ledger,
    now,
    run,
    sample = false,
  } = options
  const { aloud = false, ascii = false, leave } = options
  const { asked = { named: undefined, account: "" } } = options
  const theme = themeFor(process.env)
  const app = (
    <App
      {...{
        run,
        campaign,
        language,
        sample,
        theme,
        asked,
        drafts,
        forms,
        ledger,
        imports,
        aloud,
        ascii,
        leave,
        asOf: asOf ?? now,
      }}
    />
  )
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
  await waitUntilExit()
}

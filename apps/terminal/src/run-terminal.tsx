import type { Language } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import { render, type RenderOptions } from "ink"
import { App, type Run } from "./app/index.ts"
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
}

/** Shows the screens until the user leaves; the terminal is given back as it was, whether by q, Ctrl+C, a signal or an error. */
export const runTerminal = (options: TerminalOptions): Promise<void> => showScreens(options, {})

/** The same on streams that need not be the process's own. */
export const showScreens = async (options: TerminalOptions, streams: RenderOptions): Promise<void> => {
  const { asOf, campaign, language, now, run, sample = false } = options
  const theme = themeFor(process.env)
  const app = <App {...{ run, campaign, language, sample, theme, asOf: asOf ?? now }} />
  const { waitUntilExit } = render(app, {
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    patchConsole: true,
    maxFps: 30,
    kittyKeyboard: { mode: "disabled" },
    ...streams,
  })
  await waitUntilExit()
}

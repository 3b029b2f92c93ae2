import type { Language } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import { Box, Text, Transform, useApp, useCursor, useInput, usePaste, useWindowSize } from "ink"
import { type ReactNode, useEffect, useReducer } from "react"
import { newId } from "@kheo/application"
import type { Drafts } from "../drafts/index.ts"
import type { DocumentsPort } from "../documents/index.ts"
import type { FoundingPort } from "../founding/index.ts"
import type { ImportPort } from "../imports/index.ts"
import { keysOf } from "../keys/index.ts"
import type { LedgerPort } from "../ledger/index.ts"
import type { Colours, KeptPreferences, Preferences } from "../preferences/index.ts"
import type { FormsPort } from "../outbox/index.ts"
import type { AskedAs } from "../register/index.ts"
import { drawScreen } from "../screens/index.ts"
import { dashboard, go, initial, setup, type State, welcomeAt } from "../state/index.ts"
import type { Theme } from "../theme/index.ts"
import { update } from "../update/index.ts"
import { useDocuments } from "./use-documents.ts"
import type { FirstReading } from "./first-reading.ts"
import { useDrafts } from "./use-drafts.ts"
import { useFollow } from "./use-follow.ts"
import type { Run } from "./reading.ts"
import { asciiSigns, coloured, spoken } from "../view/index.ts"
import { wordsIn } from "../words/index.ts"
import { useChecks } from "./use-checks.ts"
import { useHealth } from "./use-health.ts"
import { useImports } from "./use-imports.ts"
import { useJournal } from "./use-journal.ts"
import { usePreferences } from "./use-preferences.ts"
import { useOutbox } from "./use-outbox.ts"
import { useRegister } from "./use-register.ts"
import { useSeen } from "./use-seen.ts"
import { useSending } from "./use-sending.ts"

export interface AppProps {
  readonly run: Run
  /** Of the very campaign and day that the screens begin at. */
  readonly first: FirstReading
  readonly campaign: number
  readonly asOf: LocalDate | undefined
  readonly asked: AskedAs
  readonly drafts: Drafts
  readonly ledger: LedgerPort | undefined
  readonly forms: FormsPort | undefined
  readonly documents: DocumentsPort | undefined
  readonly imports: ImportPort | undefined
  readonly language: Language
  readonly sample: boolean
  readonly themeOf: (colours: Colours) => Theme
  readonly preferences: Preferences
  readonly keptPreferences: KeptPreferences | undefined
  readonly founding: FoundingPort | undefined
  /** A new register: its first steps are shown before anything else. */
  readonly firstRun: boolean
  /** The past day that the screens begin at. */
  readonly day: LocalDate | undefined
  readonly other: State["other"]
  /** Told once, when the screens are left. */
  readonly onLeave: (toOther: boolean) => void
  /** Lines for a voice instead of a drawn screen. */
  readonly aloud: boolean
  /** Aborted when the terminal is gone or something broke: what is typed is kept, and the screens are left. */
  readonly leave: AbortSignal | undefined
}

/** A new register begins with its first steps; the questions of the computer come before them, once. */
const beginning = (state: State): State => {
  if (!state.isNew) return state
  const steps: State = { ...state, screens: [dashboard, setup] }
  return state.preferences.welcomed ? steps : go(steps, welcomeAt("language"))
}

const begun = (state: State, { inTime }: FirstReading): State =>
  inTime === undefined ? beginning(state) : update(beginning(state), inTime)

/** The screens: keys in, lines out. Everything between is pure; only reading the register and leaving are not. */
export const App = ({
  aloud,
  leave,
  asked,
  asOf,
  campaign,
  day,
  documents,
  drafts,
  first,
  firstRun,
  founding,
  keptPreferences,
  forms,
  imports,
  language,
  ledger,
  onLeave,
  other,
  preferences,
  run,
  sample,
  themeOf,
}: AppProps): ReactNode => {
  const { columns, rows } = useWindowSize()
  const { exit } = useApp()
  const { setCursorPosition } = useCursor()
  const [state, dispatch] = useReducer(update, undefined, () =>
    begun(
      {
        ...initial(language, sample, newId()),
        checkable: ledger !== undefined,
        importable: imports !== undefined,
        outbox: { folder: forms?.folder },
        documents: { folder: documents?.folder },
        preferences,
        other,
        day,
        isNew: firstRun,
      },
      first,
    ),
  )
  const { ascii, colours } = state.preferences
  const theme = themeOf(colours)
  const size = { columns, rows }

  useInput((input, key) => dispatch({ type: "pressed", keys: keysOf(input, key), size }))
  usePaste((text) => dispatch({ type: "pressed", keys: [{ name: "paste", text }], size }))
  // What one screen asks for is read first: it is short, and the register is long.
  useJournal(state, dispatch, run)
  useSeen(state, dispatch, { run, campaign, asOf })
  useRegister(state, dispatch, { run, campaign, asOf, asked, first })
  useChecks(state, dispatch, run, ledger)
  useOutbox(state, dispatch, forms)
  useDocuments(state, dispatch, documents)
  useImports(state, dispatch, imports)
  useSending(state, dispatch, { run, asked, founding })
  usePreferences(state, dispatch, keptPreferences)
  useHealth(state, dispatch, run, ledger)
  useDrafts(state, dispatch, drafts)
  useFollow(dispatch, run)
  useEffect(() => {
    const left = () => dispatch({ type: "left" })
    if (leave?.aborted === true) left()
    leave?.addEventListener("abort", left)
    return () => leave?.removeEventListener("abort", left)
  }, [leave])
  useEffect(() => {
    if (!state.leaving) return
    onLeave(state.toOther)
    exit()
  }, [state.leaving, exit])

  const { cursor, lines } = drawScreen(state, size)
  setCursorPosition(aloud ? undefined : cursor)
  if (aloud)
    return (
      <Box flexDirection="column">
        {spoken(lines, wordsIn(state.language).choosing).map((text, row) => (
          <Text key={row}>{ascii ? asciiSigns(text) : text}</Text>
        ))}
      </Box>
    )
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {lines.map((spans, row) => {
        const text = spans.map((span) => span.text).join("")
        return (
          <Transform key={row} transform={coloured(spans, theme)}>
            {text === "" ? " " : ascii ? asciiSigns(text) : text}
          </Transform>
        )
      })}
    </Box>
  )
}

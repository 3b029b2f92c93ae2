import type { Language } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import { Box, Text, useApp, useCursor, useInput, usePaste, useWindowSize } from "ink"
import { type ReactNode, useEffect, useReducer } from "react"
import { keysOf } from "../keys/index.ts"
import { drawScreen } from "../screens/index.ts"
import { initial } from "../state/index.ts"
import type { Theme } from "../theme/index.ts"
import { update } from "../update/index.ts"
import { type Run, useRegister } from "./use-register.ts"

export interface AppProps {
  readonly run: Run
  readonly campaign: number
  readonly asOf: LocalDate | undefined
  readonly language: Language
  readonly sample: boolean
  readonly theme: Theme
}

/** The screens: keys in, lines out. Everything between is pure; only reading the register and leaving are not. */
export const App = ({ asOf, campaign, language, run, sample, theme }: AppProps): ReactNode => {
  const { columns, rows } = useWindowSize()
  const { exit } = useApp()
  const { setCursorPosition } = useCursor()
  const [state, dispatch] = useReducer(update, initial(language, sample))
  const size = { columns, rows }

  useInput((input, key) => dispatch({ type: "pressed", keys: keysOf(input, key), size }))
  usePaste((text) => dispatch({ type: "pressed", keys: [{ name: "paste", text }], size }))
  useRegister(state, dispatch, { run, campaign, asOf })
  useEffect(() => {
    if (state.leaving) exit()
  }, [state.leaving, exit])

  const { cursor, lines } = drawScreen(state, size)
  setCursorPosition(cursor)
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {lines.map((spans, row) => (
        <Text key={row} wrap="truncate">
          {spans.every(({ text }) => text === "")
            ? " "
            : spans.map(({ text, tone }, index) => (
                <Text key={index} {...theme[tone]}>
                  {text}
                </Text>
              ))}
        </Text>
      ))}
    </Box>
  )
}

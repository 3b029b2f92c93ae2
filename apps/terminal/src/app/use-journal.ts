import { Effect } from "effect"
import { type Dispatch, useEffect, useMemo, useRef } from "react"
import { loadJournal, type ModelNames, searchJournal } from "../register/index.ts"
import { journalWindow, searchedText } from "../screens/journal/index.ts"
import { shown, type State } from "../state/index.ts"
import { textOf } from "../text-field/index.ts"
import type { Change } from "../update/index.ts"
import { reading, type Run } from "./reading.ts"
import { unexpected } from "./unexpected.ts"

/** Reads the part of the journal that is looked at, and looks for what its filter asks; a new query ends the one before. */
export const useJournal = (state: State, dispatch: Dispatch<Change>, run: Run): void => {
  const names = useRef<ModelNames>(new Map())
  const { asked, register } = state
  const screen = shown(state)
  const opened = screen.name === "journal"
  useMemo(() => {
    if (opened) for (const { id, number, title } of register?.models ?? []) names.current.set(id, { number, title })
  }, [opened, register])
  const { count, from } = screen.name === "journal" ? journalWindow(screen) : { count: 0, from: 0 }
  const query = screen.name === "journal" ? textOf(screen.filter.field).trim() : ""

  useEffect(
    () =>
      count === 0
        ? undefined
        : reading(run, dispatch, loadJournal(from, count, names.current), (journal) => ({
            type: "seen",
            seen: { journal },
          })),
    [asked, count, from],
  )
  useEffect(() => {
    if (query === "" || register === undefined) return undefined
    let stop: () => void = () => undefined
    const stopped = Effect.callback<void>((resume) => {
      stop = () => resume(Effect.void)
    })
    const searching = searchJournal(query, searchedText(register), names.current, (search) =>
      dispatch({ type: "seen", seen: { search } }),
    )
    run(Effect.raceFirst(searching, stopped)).catch((defect: unknown) =>
      dispatch({ type: "failed", words: unexpected(defect) }),
    )
    return () => stop()
  }, [query, register?.board.position])
}

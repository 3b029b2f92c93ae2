import type { LocalDate } from "@kheo/domain/history"
import { type Dispatch, useEffect, useRef } from "react"
import { type AskedAs, loadRegisterWith, loadStory } from "../register/index.ts"
import { shown, type State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import type { FirstReading } from "./first-reading.ts"
import { reading, type Run, tellOf } from "./reading.ts"

/** Reads what every screen shows, again whenever it is asked for; an answer that comes too late is dropped. */
export const useRegister = (
  state: State,
  dispatch: Dispatch<Change>,
  options: {
    readonly run: Run
    readonly campaign: number
    readonly asOf: LocalDate | undefined
    readonly asked: AskedAs
    readonly first: FirstReading
  },
): void => {
  const { run } = options
  const { asked, isNew } = state
  const campaign = state.campaign ?? options.campaign
  const asOf = state.day ?? options.asOf
  const screen = shown(state)
  const model = screen.name === "model" ? screen.model : undefined
  // The board is shown before the models are read, which may be many.
  const listing = state.register?.listing === true

  const first = useRef<FirstReading | undefined>(options.first)

  useEffect(() => {
    const begun = first.current
    first.current = undefined
    if (begun !== undefined && !listing) return begun.inTime === undefined ? tellOf(begun.told, dispatch) : undefined
    return reading(
      run,
      dispatch,
      loadRegisterWith({ kept: options.first.kept, readNow: listing, isNew }, campaign, asOf, options.asked),
      (register) => ({ type: "registerRead", register }),
    )
  }, [asked, campaign, asOf, listing])
  useEffect(
    () =>
      model === undefined
        ? undefined
        : reading(run, dispatch, loadStory(model), (told) => ({ type: "storyRead", model, told })),
    [asked, model],
  )
}

import type { LocalDate } from "@kheo/domain/history"
import { type Dispatch, useEffect, useRef } from "react"
import { type AskedAs, loadRegisterWith, loadStory, noModelsKept } from "../register/index.ts"
import { shown, type State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { reading, type Run } from "./reading.ts"

/** Reads what every screen shows, again whenever it is asked for; an answer that comes too late is dropped. */
export const useRegister = (
  state: State,
  dispatch: Dispatch<Change>,
  options: {
    readonly run: Run
    readonly campaign: number
    readonly asOf: LocalDate | undefined
    readonly asked: AskedAs
  },
): void => {
  const { run } = options
  const { asked, isNew } = state
  const campaign = state.campaign ?? options.campaign
  const asOf = state.day ?? options.asOf
  const screen = shown(state)
  const model = screen.name === "model" ? screen.model : undefined
  const kept = useRef(noModelsKept())
  // The board is shown before the models are read, which may be many.
  const listing = state.register?.listing === true

  useEffect(
    () =>
      reading(
        run,
        dispatch,
        loadRegisterWith({ kept: kept.current, readNow: listing, isNew }, campaign, asOf, options.asked),
        (register) => ({
          type: "registerRead",
          register,
        }),
      ),
    [asked, campaign, asOf, listing],
  )
  useEffect(
    () =>
      model === undefined
        ? undefined
        : reading(run, dispatch, loadStory(model), (told) => ({ type: "storyRead", model, told })),
    [asked, model],
  )
}

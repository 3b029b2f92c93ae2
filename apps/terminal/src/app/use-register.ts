import type { LocalDate } from "@kheo/domain/history"
import { type Dispatch, useEffect } from "react"
import { type AskedAs, loadRegister, loadStory } from "../register/index.ts"
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
  const { asked } = state
  const campaign = state.campaign ?? options.campaign
  const asOf = state.day ?? options.asOf
  const screen = shown(state)
  const model = screen.name === "model" ? screen.model : undefined

  useEffect(
    () =>
      reading(run, dispatch, loadRegister(campaign, asOf, options.asked, state.isNew), (register) => ({
        type: "registerRead",
        register,
      })),
    [asked, campaign, asOf],
  )
  useEffect(
    () =>
      model === undefined
        ? undefined
        : reading(run, dispatch, loadStory(model), (told) => ({ type: "storyRead", model, told })),
    [asked, model],
  )
}

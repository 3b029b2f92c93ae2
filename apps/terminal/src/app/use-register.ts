import type { LocalDate } from "@kheo/domain/history"
import type { Register } from "@kheo/application"
import { type Problem, problemWords } from "@kheo/application/language"
import { Effect } from "effect"
import { type Dispatch, useEffect } from "react"
import { type AskedAs, loadRegister, loadStory } from "../register/index.ts"
import { shown, type State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"

/** Runs an effect over the register; whoever opens the screens holds the store. */
export type Run = <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>

/** Reads what the screen shows, again whenever it is asked for; an answer that comes too late is dropped. */
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
  const { asOf, campaign, run } = options
  const { asked } = state
  const screen = shown(state)
  const model = screen.name === "model" ? screen.model : undefined

  const read = <A, E extends Problem>(effect: Effect.Effect<A, E, Register>, changed: (answer: A) => Change) => {
    let wanted = true
    const told = effect.pipe(
      Effect.map(changed),
      Effect.catch((problem) => Effect.succeed<Change>({ type: "failed", words: problemWords(problem) })),
    )
    run(told).then(
      (change) => wanted && dispatch(change),
      (defect: unknown) => wanted && dispatch({ type: "failed", words: unexpected(defect) }),
    )
    return () => {
      wanted = false
    }
  }

  useEffect(
    () => read(loadRegister(campaign, asOf, options.asked), (register) => ({ type: "registerRead", register })),
    [asked, campaign, asOf],
  )
  useEffect(
    () => (model === undefined ? undefined : read(loadStory(model), (told) => ({ type: "storyRead", model, told }))),
    [asked, model],
  )
}

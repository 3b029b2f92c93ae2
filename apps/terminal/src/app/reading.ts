import type { Register } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import { Effect } from "effect"
import { screenWords } from "../problems/index.ts"
import type { Dispatch } from "react"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"

/** Runs an effect over the register; whoever opens the screens holds the store. */
export type Run = <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>

/** Reads once and tells; what it answers is a cleanup, after which an answer that comes too late is dropped. */
export const reading = <A, E extends Problem>(
  run: Run,
  dispatch: Dispatch<Change>,
  effect: Effect.Effect<A, E, Register>,
  changed: (answer: A) => Change,
): (() => void) => {
  let wanted = true
  const told = effect.pipe(
    Effect.map(changed),
    Effect.catch((problem) => Effect.succeed<Change>({ type: "failed", words: screenWords(problem) })),
  )
  run(told).then(
    (change) => wanted && dispatch(change),
    (defect: unknown) => wanted && dispatch({ type: "failed", words: unexpected(defect) }),
  )
  return () => {
    wanted = false
  }
}

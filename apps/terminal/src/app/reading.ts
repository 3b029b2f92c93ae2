import type { Register } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import { Effect } from "effect"
import { screenWords } from "../problems/index.ts"
import type { Dispatch } from "react"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"

/** Runs an effect over the register; whoever opens the screens holds the store. */
export type Run = <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>

/** Reads once; whatever goes wrong is a change too. */
export const changeOf = <A, E extends Problem>(
  run: Run,
  effect: Effect.Effect<A, E, Register>,
  changed: (answer: A) => Change,
): Promise<Change> => {
  const told = effect.pipe(
    Effect.map(changed),
    Effect.catch((problem) => Effect.succeed<Change>({ type: "failed", words: screenWords(problem) })),
  )
  return run(told).catch((defect: unknown): Change => ({ type: "failed", words: unexpected(defect) }))
}

/** Tells of a change to come; what it answers is a cleanup, after which one that comes too late is dropped. */
export const tellOf = (told: Promise<Change>, dispatch: Dispatch<Change>): (() => void) => {
  let wanted = true
  void told.then((change) => wanted && dispatch(change))
  return () => {
    wanted = false
  }
}

/** Reads once and tells; what it answers is a cleanup, after which an answer that comes too late is dropped. */
export const reading = <A, E extends Problem>(
  run: Run,
  dispatch: Dispatch<Change>,
  effect: Effect.Effect<A, E, Register>,
  changed: (answer: A) => Change,
): (() => void) => tellOf(changeOf(run, effect, changed), dispatch)

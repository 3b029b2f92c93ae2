import { problemWords } from "@kheo/application/language"
import { completeErasures, type Register } from "@kheo/application"
import { Cause, Effect, Exit, Fiber, Layer, ManagedRuntime, Option, References } from "effect"
import { scrubOf, storeLayer } from "../layer.ts"
import { passphraseFromEnvironment } from "./passphrase.ts"
import { printProblem } from "./output.ts"
import type { Session } from "./session.ts"

/** A register that stays open for as long as an app runs. */
export interface OpenStore {
  readonly run: <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>
  /** The same, with an answer at once where nothing has to be waited for. */
  readonly settle: <A, E>(effect: Effect.Effect<A, E, Register>) => Exit.Exit<A, E> | Promise<Exit.Exit<A, E>>
  readonly close: () => Promise<void>
}

/** Opens the session's register at once, so that what is wrong with it is told before anything is shown; undefined when it was. */
export const openStore = async (
  session: Session,
  options?: { readonly mustExist?: boolean; readonly cache?: number; readonly beside?: Layer.Layer<never> },
): Promise<OpenStore | undefined> => {
  const { beside = untraced, ...opening } = options ?? {}
  const store = storeLayer(session.store, { ...opening, passphrase: passphraseFromEnvironment })
  const runtime = ManagedRuntime.make(Layer.merge(store, beside))
  const finished = Effect.ignore(completeErasures(scrubOf(session.store), { all: false }))
  const opened = await runtime.runPromiseExit(finished)
  if (Exit.isSuccess(opened))
    return {
      run: (effect) => runtime.runPromise(effect),
      settle: <A, E>(effect: Effect.Effect<A, E, Register>) => {
        // The store is open: nothing fails but the effect itself.
        const fiber = runtime.runFork(effect) as Fiber.Fiber<A, E>
        return fiber.pollUnsafe() ?? Effect.runPromise(Fiber.await(fiber))
      },
      close: () => runtime.dispose(),
    }
  const failure = Option.getOrUndefined(Cause.findErrorOption(opened.cause))
  if (failure === undefined) throw Cause.squash(opened.cause)
  printProblem(session, failure._tag, problemWords(failure))
  return undefined
}

/** Where nobody collects spans, none are made. */
const untraced = Layer.succeed(References.TracerEnabled, false)

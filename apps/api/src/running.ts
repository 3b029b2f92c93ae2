import type { Register } from "@kheo/application"
import { Cause, Context, Effect, type Exit, References } from "effect"
import type { AppOptions } from "./app-options.ts"
import { Pdf } from "./documents/pdf.ts"
import { Imports } from "./imports/imports-port.ts"
import { type Soon, upon } from "./soon.ts"

/** How a server runs on the office's stores, with what other apps do for the API at hand. */
export type Running = Required<Pick<AppOptions, "run" | "settle">>

/** What all requests have in common is put together once, not with each of them. */
export const runningOn = ({
  imports,
  run,
  settle = (effect) => run(Effect.exit(effect)),
  toPdf,
  traces = false,
}: AppOptions): Running => {
  const own = Context.make(Imports, imports).pipe(
    Context.add(Pdf, toPdf),
    // Spans that nobody collects would be made all the same.
    Context.add(References.TracerEnabled, traces),
  )
  let known: { readonly office: Context.Context<Register>; readonly whole: Context.Context<Register> } | undefined
  const within = <A, E>(effect: Effect.Effect<A, E, Register>): Effect.Effect<A, E, Register> =>
    Effect.updateContext(effect, (office: Context.Context<Register>) => {
      if (known?.office !== office) known = { office, whole: Context.merge(office, own) }
      return known.whole
    })
  return { run: (effect) => run(within(effect)), settle: (effect) => settle(within(effect)) }
}

/** What an effect that was settled came to, or its failure thrown, as `run` would. */
export const valueOf = <A, E>(settled: Soon<Exit.Exit<A, E>>): Soon<A> =>
  upon(settled, (exit) => {
    if (exit._tag === "Success") return exit.value
    throw Cause.squash(exit.cause)
  })

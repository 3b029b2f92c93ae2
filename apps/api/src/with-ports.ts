import { Effect } from "effect"
import type { AppOptions } from "./app-options.ts"
import { Pdf } from "./documents/pdf.ts"
import { Imports } from "./imports/imports-port.ts"

/** Runs on the office's stores, with what other apps do for the API at hand. */
export const withPorts =
  ({ imports, run, toPdf }: Pick<AppOptions, "imports" | "run" | "toPdf">): AppOptions["run"] =>
  (effect) =>
    run(effect.pipe(Effect.provideService(Imports, imports), Effect.provideService(Pdf, toPdf)))

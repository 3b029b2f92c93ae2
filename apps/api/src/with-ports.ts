import { Effect } from "effect"
import type { AppOptions } from "./app-options.ts"
import { Imports } from "./imports/imports-port.ts"

/** Runs on the office's stores, with what other apps do for the API at hand. */
export const withPorts =
  ({ imports, run }: Pick<AppOptions, "imports" | "run">): AppOptions["run"] =>
  (effect) =>
    run(Effect.provideService(effect, Imports, imports))

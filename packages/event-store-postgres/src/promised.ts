import type { StoreUnavailable } from "@kheo/event-store"
import { Effect, Exit } from "effect"
import { failureOf, unavailable } from "./failure.ts"

/** Runs promises against a database: its complaints are failures, whatever else is thrown is a bug and stays a defect. */
export const promised = <A>(path: string, body: () => Promise<A>): Effect.Effect<A, StoreUnavailable> =>
  Effect.flatMap(
    Effect.promise(() =>
      body().then(
        (value): Exit.Exit<A, StoreUnavailable> => Exit.succeed(value),
        (cause: unknown) => {
          const failure = failureOf(cause, path)
          return failure === undefined ? Exit.die(cause) : Exit.fail(unavailable(failure, path))
        },
      ),
    ),
    (exit) => exit,
  )

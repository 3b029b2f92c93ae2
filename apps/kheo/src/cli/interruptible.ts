import { Effect } from "effect"
import type { Words } from "@kheo/application/language"
import { exit } from "./exit-codes.ts"
import { tell } from "./output.ts"
import type { Session } from "./session.ts"

/** A long command that Ctrl+C ends cleanly: what is being committed is committed, the rest is left for another run. */
export const interruptible =
  ({ language }: Pick<Session, "language">, stopped: Words) =>
  <E, R>(command: Effect.Effect<number, E, R>): Effect.Effect<number, E, R> =>
    Effect.raceFirst(
      command,
      Effect.callback<number>((resume) => {
        const stop = () => {
          tell(stopped[language])
          resume(Effect.succeed(exit.interrupted))
        }
        process.once("SIGINT", stop)
        process.once("SIGTERM", stop)
        return Effect.sync(() => {
          process.off("SIGINT", stop)
          process.off("SIGTERM", stop)
        })
      }),
    )

import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { type Dispatch, useEffect } from "react"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"
import type { Run } from "./reading.ts"

/** Tells of every append, by whichever process; many in a row are told of together. */
export const useFollow = (dispatch: Dispatch<Change>, run: Run): void => {
  useEffect(() => {
    let stop = () => undefined as void
    const stopped = Effect.callback<void>((resume) => {
      stop = () => resume(Effect.void)
    })
    const following = Effect.gen(function* () {
      const store = yield* EventStore
      const { position } = yield* store.head()
      yield* store.read({ after: position, follow: true }).pipe(
        Stream.chunks,
        Stream.runForEach(() => Effect.sync(() => dispatch({ type: "appended" }))),
      )
    })
    run(Effect.raceFirst(following, stopped)).catch((defect: unknown) =>
      dispatch({ type: "failed", words: unexpected(defect) }),
    )
    return () => stop()
  }, [run])
}
